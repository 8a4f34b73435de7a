internal import Foundation

/// Draws from a Poisson distribution as NumPy does: by multiplying below a mean of 10, by the
/// transformed rejection of Hörmann (*Insurance: Mathematics and Economics* 12, 1993) above.
struct Poisson: Sendable {
  private let mean: Double

  init(mean: Double) throws(RandomStateError) {
    guard mean >= 0, mean <= 9.2e18 else {
      throw .parameter(name: "mean", value: mean, expected: "a number from 0 to 9.2e18")
    }
    self.mean = mean
  }

  func draw(_ twister: inout MersenneTwister) -> Int {
    if mean >= 10 { return rejection(&twister) }
    return mean == 0 ? 0 : multiplication(&twister)
  }

  private func multiplication(_ twister: inout MersenneTwister) -> Int {
    let limit = exp(-mean)
    var events = 0
    var product = twister.nextUnit()
    while product > limit {
      events += 1
      product *= twister.nextUnit()
    }
    return events
  }

  private func rejection(_ twister: inout MersenneTwister) -> Int {
    let b = 0.931 + 2.53 * mean.squareRoot()
    let a = -0.059 + 0.02483 * b
    let inverseAlpha = 1.1239 + 1.1328 / (b - 3.4)
    let acceptable = 0.9277 - 3.6224 / (b - 2)
    while true {
      let u = twister.nextUnit() - 0.5
      let v = twister.nextUnit()
      let us = 0.5 - abs(u)
      let k = ((2 * a / us + b) * u + mean + 0.43).rounded(.down)
      // Means near 2⁶³ may overshoot; such a draw is made again.
      guard k < 9.3e18 else { continue }
      if us >= 0.07 && v <= acceptable { return Int(clamping: k) }
      if k < 0 || (us < 0.013 && v > us) { continue }
      let weight = log(v) + log(inverseAlpha) - log(a / (us * us) + b)
      if weight <= -mean + k * log(mean) - logGamma(k + 1) { return Int(clamping: k) }
    }
  }

  /// ln Γ(x) by Stirling's series, shifted to x ≥ 7; the terms are NumPy's `random_loggam`.
  private func logGamma(_ x: Double) -> Double {
    if x == 1 || x == 2 { return 0 }
    let shift = x < 7 ? Int(7 - x) : 0
    var shifted = x + Double(shift)
    let square = 1 / shifted * (1 / shifted)
    var series = Self.coefficients[9]
    for coefficient in Self.coefficients.prefix(9).reversed() {
      series = series * square + coefficient
    }
    var result =
      series / shifted + 0.5 * 1.8378770664093453 + (shifted - 0.5) * log(shifted) - shifted
    for _ in 0..<shift {
      result -= log(shifted - 1)
      shifted -= 1
    }
    return result
  }

  private static let coefficients = [
    8.333333333333333e-02, -2.777777777777778e-03, 7.936507936507937e-04, -5.952380952380952e-04,
    8.417508417508418e-04, -1.917526917526918e-03, 6.410256410256410e-03, -2.955065359477124e-02,
    1.796443723688307e-01, -1.39243221690590e+00,
  ]
}

extension Int {
  /// The whole number, or the nearest end of the range.
  fileprivate init(clamping value: Double) {
    self = Int(exactly: value.rounded(.towardZero)) ?? (value > 0 ? .max : .min)
  }
}
