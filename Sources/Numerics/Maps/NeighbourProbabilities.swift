internal import Foundation
internal import Metering

/// How likely rows are to pick each other as neighbours: Gaussian around each row, as wide as the
/// perplexity asks for.
struct NeighbourProbabilities {
  /// Row-major, shape [rows, rows]: symmetric, 0 on the diagonal, with sum 1.
  let joint: [Double]

  init(_ x: Matrix, perplexity: Double) throws {
    let n = x.rows
    try Meter.reserve(bytes: 24 * n * n)
    defer { Meter.release(bytes: 16 * n * n) }
    let distances = try Self.squaredDistances(x)
    var conditional = [Double](repeating: 0, count: n * n)
    let wanted = log(perplexity)
    for i in 0..<n {
      try Meter.charge(100 * n)
      Self.fill(&conditional, row: i, count: n, distances: distances, entropy: wanted)
    }
    var joint = [Double](repeating: 0, count: n * n)
    var sum = 0.0
    for i in 0..<n {
      for j in 0..<n where j != i {
        joint[i * n + j] = conditional[i * n + j] + conditional[j * n + i]
        sum += joint[i * n + j]
      }
    }
    for i in 0..<n {
      for j in 0..<n where j != i {
        joint[i * n + j] = max(joint[i * n + j] / max(sum, Double.ulpOfOne), Double.ulpOfOne)
      }
    }
    self.joint = joint
  }

  private static func squaredDistances(_ x: Matrix) throws -> [Double] {
    let n = x.rows
    let d = x.columns
    var distances = [Double](repeating: 0, count: n * n)
    for i in 0..<n {
      try Meter.charge(n * d)
      x.elements.withUnsafeBufferPointer { x in
        for j in 0..<i {
          var sum = 0.0
          for k in 0..<d {
            let difference = x[i * d + k] - x[j * d + k]
            sum += difference * difference
          }
          distances[i * n + j] = sum
          distances[j * n + i] = sum
        }
      }
    }
    return distances
  }

  /// Searches the width at which a row's distribution has the wanted entropy, in nats.
  private static func fill(
    _ conditional: inout [Double], row i: Int, count n: Int, distances: [Double],
    entropy wanted: Double
  ) {
    var precision = 1.0
    var low = -Double.infinity
    var high = Double.infinity
    for _ in 0..<100 {
      var sum = 0.0
      for j in 0..<n where j != i {
        conditional[i * n + j] = exp(-distances[i * n + j] * precision)
        sum += conditional[i * n + j]
      }
      if sum == 0 { sum = 1e-8 }
      var weighted = 0.0
      for j in 0..<n where j != i {
        conditional[i * n + j] /= sum
        weighted += distances[i * n + j] * conditional[i * n + j]
      }
      let difference = log(sum) + precision * weighted - wanted
      if difference.magnitude <= 1e-5 { return }
      if difference > 0 {
        low = precision
        precision = high == .infinity ? 2 * precision : (precision + high) / 2
      } else {
        high = precision
        precision = low == -.infinity ? precision / 2 : (precision + low) / 2
      }
    }
  }
}
