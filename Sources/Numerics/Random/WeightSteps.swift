/// The running sums of weights, in which a number below their total finds its place.
struct WeightSteps {
  private let sums: [Double]
  let total: Double

  /// - Throws: ``RandomStateError`` unless the weights are finite, none is negative, and one is above 0.
  init(_ weights: [Double]) throws(RandomStateError) {
    for (index, weight) in weights.enumerated() where !(weight >= 0 && weight.isFinite) {
      throw .parameter(
        name: "weights[\(index)]", value: weight, expected: "a finite number of at least 0")
    }
    var sum = 0.0
    sums = weights.map { weight in
      sum += weight
      return sum
    }
    guard sum > 0, sum.isFinite else {
      throw .parameter(name: "sum of weights", value: sum, expected: "a positive finite number")
    }
    total = sum
  }

  /// The first index whose running sum is greater than a number of [0, total).
  func index(of number: Double) -> Int {
    var low = 0
    var high = sums.count - 1
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] <= number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
