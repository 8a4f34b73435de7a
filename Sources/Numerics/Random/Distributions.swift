internal import Foundation

/// Distributions other than the uniform and the normal one.
extension RandomState {
  /// Waiting times of mean `scale`; NumPy's `exponential(scale, size)`.
  ///
  /// - Throws: ``RandomStateError`` where the scale is negative.
  public mutating func exponential(scale: Double = 1, count: Int) throws -> [Double] {
    try Self.require("scale", scale, atLeast: 0)
    return try draw(count) { scale * $0.standardExponential() }
  }

  mutating func standardExponential() -> Double { -log(1 - twister.nextUnit()) }

  /// Numbers of a gamma distribution; NumPy's `gamma(shape, scale, size)`.
  ///
  /// - Throws: ``RandomStateError`` where shape or scale is negative.
  public mutating func gamma(shape: Double, scale: Double = 1, count: Int) throws -> [Double] {
    try Self.require("shape", shape, atLeast: 0)
    try Self.require("scale", scale, atLeast: 0)
    return try draw(count) { scale * $0.standardGamma(shape) }
  }

  /// Source: Marsaglia & Tsang (ACM TOMS 26, 2000); below shape 1 the rejection of Ahrens and Dieter.
  mutating func standardGamma(_ shape: Double) -> Double {
    if shape == 1 { return standardExponential() }
    if shape == 0 { return 0 }
    return shape < 1 ? smallGamma(shape) : largeGamma(shape)
  }

  private mutating func smallGamma(_ shape: Double) -> Double {
    while true {
      let u = twister.nextUnit()
      let v = standardExponential()
      if u <= 1 - shape {
        let x = pow(u, 1 / shape)
        if x <= v { return x }
      } else {
        let y = -log((1 - u) / shape)
        let x = pow(1 - shape + shape * y, 1 / shape)
        if x <= v + y { return x }
      }
    }
  }

  private mutating func largeGamma(_ shape: Double) -> Double {
    let b = shape - 1.0 / 3
    let c = 1 / (9 * b).squareRoot()
    while true {
      var x: Double
      var v: Double
      repeat {
        x = standardNormal()
        v = 1 + c * x
      } while v <= 0
      v = v * v * v
      let u = twister.nextUnit()
      if u < 1 - 0.0331 * (x * x) * (x * x) { return b * v }
      if log(u) < 0.5 * x * x + b * (1 - v + log(v)) { return b * v }
    }
  }

  /// How many of `trials` succeed, each with the same probability; NumPy's `binomial(n, p, size)`.
  ///
  /// - Throws: ``RandomStateError`` where the number of trials is negative or the probability none.
  public mutating func binomial(trials: Int, probability: Double, count: Int) throws -> [Int] {
    let sampler = try Binomial(trials: trials, probability: probability)
    return try draw(count) { sampler.draw(&$0.twister) }
  }

  /// How many events happen where `mean` are expected; NumPy's `poisson(lam, size)`.
  ///
  /// - Throws: ``RandomStateError`` where the mean is negative or above 9.2·10¹⁸.
  public mutating func poisson(mean: Double, count: Int) throws -> [Int] {
    let sampler = try Poisson(mean: mean)
    return try draw(count) { sampler.draw(&$0.twister) }
  }

  /// How `trials` fall on categories; NumPy's `multinomial(n, pvals, size)`.
  ///
  /// The last category has the share that the others leave.
  ///
  /// - Returns: Shape `[count, probabilities.count]`; each row adds up to `trials`.
  public mutating func multinomial(
    trials: Int, probabilities: [Double], count: Int
  ) throws -> [[Int]] {
    try Self.require("trials", Double(trials), atLeast: 0)
    try Self.checkShares(probabilities)
    return try draw(count) { try $0.multinomialRow(trials, probabilities) }
  }

  /// The last share is what the others leave, so that NumPy looks at the sum of those alone.
  private static func checkShares(_ probabilities: [Double]) throws(RandomStateError) {
    guard !probabilities.isEmpty else { throw .probabilities("are empty") }
    for (index, value) in probabilities.enumerated() where !(value >= 0 && value <= 1) {
      throw .probabilities("have \(value) at index \(index), expected numbers from 0 to 1")
    }
    let sum = probabilities.dropLast().reduce(0, +)
    guard sum <= 1 + 1e-12 else {
      throw .probabilities("but the last add up to \(sum), expected 1 at most")
    }
  }

  private mutating func multinomialRow(_ trials: Int, _ probabilities: [Double]) throws -> [Int] {
    var row = Array(repeating: 0, count: probabilities.count)
    var left = trials
    var mass = 1.0
    for (index, probability) in probabilities.dropLast().enumerated() {
      let share = mass > 0 ? min(1, max(0, probability / mass)) : 0
      // Unlike draws from a binomial distribution alone, those of nothing take no number from the stream.
      if left > 0, share > 0 {
        row[index] = try Binomial(trials: left, probability: share).draw(&twister)
        left -= row[index]
      }
      if left <= 0 { return row }
      mass -= probability
    }
    row[row.count - 1] = left
    return row
  }

  static func require(_ name: String, _ value: Double, atLeast least: Double) throws {
    // NumPy takes −0 for negative.
    guard value >= least, value != 0 || value.sign == .plus else {
      throw RandomStateError.parameter(name: name, value: value, expected: "\(Int(least)) or more")
    }
  }
}
