internal import Foundation
internal import Metering

/// Moves places on a map against the gradient of the divergence, with momentum and a gain for each
/// coordinate.
struct TSNEDescent {
  private let probabilities: [Double]
  private let rows: Int
  private let dimensions: Int
  private let rate: Double
  /// Row-major, shape [rows, dimensions].
  private(set) var places: [Double]
  /// Steps that were taken.
  private(set) var step = 0
  /// 1 / (1 + |yᵢ − yⱼ|²), shape [rows, rows].
  private var nearness: [Double]
  private var gradient: [Double]

  /// - Parameter probabilities: Of neighbours, shape [rows, rows].
  init(probabilities: [Double], rows: Int, places: [Double], dimensions: Int, rate: Double) {
    self.probabilities = probabilities
    self.rows = rows
    self.places = places
    self.dimensions = dimensions
    self.rate = rate
    nearness = [Double](repeating: 0, count: rows * rows)
    gradient = [Double](repeating: 0, count: places.count)
  }

  /// - Parameters:
  ///   - exaggeration: A factor of all probabilities.
  ///   - patience: Steps without a better divergence, looked at every fifty, after which it ends.
  mutating func run(
    until last: Int, momentum: Double, exaggeration: Double, patience: Int
  ) throws {
    var update = [Double](repeating: 0, count: places.count)
    var gains = [Double](repeating: 1, count: places.count)
    var best = Double.infinity
    var bestStep = step
    while step < last {
      let isLookedAt = (step + 1) % 50 == 0
      let error = try move(exaggeration: exaggeration, computesError: isLookedAt)
      var square = 0.0
      for i in places.indices {
        gains[i] = max(update[i] * gradient[i] < 0 ? gains[i] + 0.2 : gains[i] * 0.8, 0.01)
        gradient[i] *= gains[i]
        square += gradient[i] * gradient[i]
        update[i] = momentum * update[i] - rate * gradient[i]
        places[i] += update[i]
      }
      step += 1
      guard isLookedAt else { continue }
      if error < best {
        best = error
        bestStep = step
      } else if step - bestStep > patience {
        return
      }
      if square.squareRoot() <= 1e-7 { return }
    }
  }

  /// The divergence of the map as it is, without exaggeration.
  mutating func divergence() throws -> Double { try move(exaggeration: 1, computesError: true) }

  /// Computes the gradient.
  ///
  ///     ∂KL/∂yᵢ = 4 Σⱼ (pᵢⱼ − qᵢⱼ) nᵢⱼ (yᵢ − yⱼ),   q = n / Σ n,   n = 1 / (1 + |yᵢ − yⱼ|²)
  ///
  /// - Returns: Σ p ln(p / q), or 0 where it is not asked for.
  private mutating func move(exaggeration: Double, computesError: Bool) throws -> Double {
    let n = rows
    let d = dimensions
    let tiny = Double.ulpOfOne
    var sum = 0.0
    try nearness.withUnsafeMutableBufferPointer { nearness in
      try places.withUnsafeBufferPointer { y in
        for i in 0..<n {
          try Meter.charge((computesError ? 20 : 4) * n)
          for j in 0..<i {
            var square = 0.0
            for k in 0..<d {
              let difference = y[i * d + k] - y[j * d + k]
              square += difference * difference
            }
            nearness[i * n + j] = 1 / (1 + square)
            sum += nearness[i * n + j]
          }
        }
      }
    }
    var error = 0.0
    gradient.withUnsafeMutableBufferPointer { gradient in
      gradient.update(repeating: 0)
      places.withUnsafeBufferPointer { y in
        probabilities.withUnsafeBufferPointer { probabilities in
          for i in 0..<n {
            for j in 0..<i {
              let near = nearness[i * n + j]
              let p = exaggeration * probabilities[i * n + j]
              let q = max(near / (2 * sum), tiny)
              if computesError { error += 2 * p * log(max(p, tiny) / q) }
              let factor = 4 * (p - q) * near
              for k in 0..<d {
                let pull = factor * (y[i * d + k] - y[j * d + k])
                gradient[i * d + k] += pull
                gradient[j * d + k] -= pull
              }
            }
          }
        }
      }
    }
    return error
  }
}
