internal import Foundation

/// Draws from a binomial distribution as NumPy does.
///
/// Few expected successes (at most 30) are found by inverting the distribution function, more by the
/// rejection BTPE of Kachitvichyanukul & Schmeiser (CACM 31, 1988).
struct Binomial: Sendable {
  private let trials: Int
  private let probability: Double
  /// The smaller of both probabilities is drawn with; its complement turns the result around.
  private let smaller: Double

  init(trials: Int, probability: Double) throws(RandomStateError) {
    guard trials >= 0 else {
      throw .parameter(name: "trials", value: Double(trials), expected: "0 or more")
    }
    guard probability >= 0, probability <= 1 else {
      throw .parameter(name: "probability", value: probability, expected: "a number from 0 to 1")
    }
    self.trials = trials
    self.probability = probability
    smaller = min(probability, 1 - probability)
  }

  /// NumPy's legacy stream takes a number even where none can succeed.
  func draw(_ twister: inout MersenneTwister) -> Int {
    let successes =
      smaller * Double(trials) <= 30
      ? inversion(&twister) : Int(Rejection(Double(trials), smaller).draw(&twister))
    return probability <= 0.5 ? successes : trials - successes
  }

  private func inversion(_ twister: inout MersenneTwister) -> Int {
    let n = Double(trials)
    let q = 1 - smaller
    let first = exp(n * log(q))
    let mean = n * smaller
    let bound = Int(min(n, mean + 10 * (mean * q + 1).squareRoot()))
    var x = 0
    var probabilityOfX = first
    var u = twister.nextUnit()
    while u > probabilityOfX {
      x += 1
      if x > bound {
        x = 0
        probabilityOfX = first
        u = twister.nextUnit()
      } else {
        u -= probabilityOfX
        probabilityOfX *= Double(trials - x + 1) * smaller / (Double(x) * q)
      }
    }
    return x
  }
}

/// The algorithm BTPE: a triangle, a parallelogram and two exponential tails cover the distribution.
private struct Rejection {
  private let n, r, q, nrq: Double
  private let mode, middle, left, right, c, leftRate, rightRate: Double
  private let p1, p2, p3, p4: Double

  init(_ trials: Double, _ probability: Double) {
    n = trials
    r = probability
    q = 1 - r
    nrq = n * r * q
    let center = n * r + r
    mode = center.rounded(.down)
    p1 = (2.195 * nrq.squareRoot() - 4.6 * q).rounded(.down) + 0.5
    middle = mode + 0.5
    left = middle - p1
    right = middle + p1
    c = 0.134 + 20.5 / (15.3 + mode)
    let a = (center - left) / (center - left * r)
    leftRate = a * (1 + a / 2)
    let b = (right - center) / (right * q)
    rightRate = b * (1 + b / 2)
    p2 = p1 * (1 + 2 * c)
    p3 = p2 + c / leftRate
    p4 = p3 + c / rightRate
  }

  func draw(_ twister: inout MersenneTwister) -> Double {
    while true {
      let u = twister.nextUnit() * p4
      var v = twister.nextUnit()
      var y: Double
      if u <= p1 { return (middle - p1 * v + u).rounded(.down) }
      if u <= p2 {
        let x = left + (u - p1) / c
        v = v * c + 1 - abs(mode - x + 0.5) / p1
        if v > 1 { continue }
        y = x.rounded(.down)
      } else if u <= p3 {
        y = (left + log(v) / leftRate).rounded(.down)
        if y < 0 || v == 0 { continue }
        v *= (u - p2) * leftRate
      } else {
        y = (right - log(v) / rightRate).rounded(.down)
        if y > n || v == 0 { continue }
        v *= (u - p3) * rightRate
      }
      if accepts(y, v) { return y }
    }
  }

  private func accepts(_ y: Double, _ v: Double) -> Bool {
    let distance = abs(y - mode)
    if distance <= 20 || distance >= nrq / 2 - 1 { return v <= ratio(y) }
    let bound =
      (distance / nrq)
      * ((distance * (distance / 3 + 0.625) + 0.16666666666666666) / nrq + 0.5)
    let t = -distance * distance / (2 * nrq)
    let a = log(v)
    if a < t - bound { return true }
    if a > t + bound { return false }
    return a <= stirling(y)
  }

  /// How probable `y` is beside the mode, by multiplying along the way.
  private func ratio(_ y: Double) -> Double {
    let s = r / q
    let a = s * (n + 1)
    var product = 1.0
    var i = min(mode, y) + 1
    while i <= max(mode, y) {
      if mode < y { product *= a / i - s } else { product /= a / i - s }
      i += 1
    }
    return product
  }

  private func stirling(_ y: Double) -> Double {
    let x1 = y + 1
    let f1 = mode + 1
    let z = n + 1 - mode
    let w = n - y + 1
    return middle * log(f1 / x1) + (n - mode + 0.5) * log(z / w) + (y - mode) * log(w * r / (x1 * q))
      + correction(f1) + correction(z) + correction(x1) + correction(w)
  }

  private func correction(_ x: Double) -> Double {
    let square = x * x
    return (13680 - (462 - (132 - (99 - 140 / square) / square) / square) / square) / x / 166320
  }
}
