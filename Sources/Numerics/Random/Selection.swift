internal import Metering

/// Orders and selections.
extension RandomState {
  /// The numbers 0..<count in random order; NumPy's `permutation(n)`.
  public mutating func permutation(_ count: Int) throws -> [Int] {
    guard count >= 0 else { throw RandomStateError.count(count) }
    try Meter.reserve(elements: count, ofSize: 8)
    var order = Array(0..<count)
    try shuffle(&order)
    return order
  }

  // konspekt:hide
  /// Brings the elements into random order, from the last to the second (Fisher and Yates).
  public mutating func shuffle<Element>(_ elements: inout [Element]) throws {
    try Meter.charge(8 * elements.count)
    for index in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(index, Int(bounded(UInt64(index))))
    }
  }

  /// The numbers in random order; NumPy's `shuffle`, which works in place.
  public mutating func shuffled(_ elements: [Int]) throws -> [Int] { try shuffledCopy(elements) }

  /// The texts in random order.
  public mutating func shuffled(_ elements: [String]) throws -> [String] { try shuffledCopy(elements) }

  /// The numbers in random order.
  public mutating func shuffled(_ elements: [Double]) throws -> [Double] { try shuffledCopy(elements) }

  private mutating func shuffledCopy<Element>(_ elements: [Element]) throws -> [Element] {
    var copy = elements
    try shuffle(&copy)
    return copy
  }

  /// Numbers of 0..<population; NumPy's `choice(population, size, replace)`.
  ///
  /// - Throws: ``RandomStateError`` where there is nothing to choose from, or not enough.
  public mutating func choice(_ population: Int, count: Int, replacing: Bool = true) throws -> [Int] {
    guard count >= 0 else { throw RandomStateError.count(count) }
    if replacing {
      if count == 0 && population <= 0 { return [] }
      return try integers(in: 0..<max(0, population), count: count)
    }
    guard count <= population else {
      throw RandomStateError.tooMany(wanted: count, available: max(0, population))
    }
    return Array(try permutation(population).prefix(count))
  }

  /// Numbers of 0..<probabilities.count, each as often as its probability says; NumPy's
  /// `choice(n, size, replace, p)`.
  ///
  /// - Throws: ``RandomStateError`` where the probabilities are none or fewer than `count` of them are
  ///   above 0 and nothing is replaced.
  public mutating func choice(
    probabilities: [Double], count: Int, replacing: Bool = true
  ) throws -> [Int] {
    try Self.check(probabilities)
    if replacing {
      let steps = CumulativeSteps(probabilities)
      return try draw(count) { steps.index(of: $0.twister.nextUnit()) }
    }
    let available = probabilities.count { $0 > 0 }
    guard count >= 0 else { throw RandomStateError.count(count) }
    guard count <= available else { throw RandomStateError.tooMany(wanted: count, available: available) }
    return try distinctChoice(probabilities, count)
  }

  /// Draws as many as are missing, keeps the first of each, takes the kept ones out, and goes on.
  private mutating func distinctChoice(_ probabilities: [Double], _ count: Int) throws -> [Int] {
    var remaining = probabilities
    var found: [Int] = []
    while found.count < count {
      let uniform = try randomSample(count: count - found.count)
      for index in found { remaining[index] = 0 }
      try Meter.charge(probabilities.count)
      let steps = CumulativeSteps(remaining)
      var seen: Set<Int> = []
      for number in uniform {
        let index = steps.index(of: number)
        if seen.insert(index).inserted { found.append(index) }
      }
    }
    return found
  }

  static func check(_ probabilities: [Double]) throws(RandomStateError) {
    guard !probabilities.isEmpty else { throw .probabilities("are empty") }
    for (index, value) in probabilities.enumerated() where !(value >= 0 && value.isFinite) {
      throw .probabilities("have \(value) at index \(index), expected numbers from 0 to 1")
    }
    let sum = probabilities.reduce(0, +)
    guard abs(sum - 1) <= 1.5e-8 else { throw .probabilities("add up to \(sum), expected 1") }
  }
}

/// The running sums of probabilities, scaled to end at 1.
private struct CumulativeSteps {
  private let sums: [Double]

  init(_ probabilities: [Double]) {
    var sum = 0.0
    let running = probabilities.map { probability in
      sum += probability
      return sum
    }
    sums = running.map { $0 / sum }
  }

  /// The first index whose running sum is greater than a number of [0, 1).
  func index(of number: Double) -> Int {
    var low = 0
    var high = sums.count
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] <= number { low = middle + 1 } else { high = middle }
    }
    return min(low, sums.count - 1)
  }
}
