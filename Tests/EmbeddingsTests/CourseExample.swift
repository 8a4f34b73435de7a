import Embeddings
import Foundation

/// The model and the pair of the course's worked example.
enum CourseExample {
  static let vocabulary = ["кот", "сидит", "на", "коврике"]
  static let inputMatrix = [[0.1, 0.3], [0.5, 0.7], [0.2, 0.4], [0.6, 0.8]]
  static let outputMatrix = [[0.05, 0.15, 0.25, 0.35], [0.1, 0.2, 0.3, 0.4]]

  static func model() throws -> SkipGram {
    try SkipGram(
      vocabulary: vocabulary, inputMatrix: inputMatrix, outputMatrix: outputMatrix)
  }

  /// A larger model without special values, the same on every run.
  static func model(words: Int, dimension: Int) throws -> SkipGram {
    var numbers = Numbers(state: 7)
    let input = (0..<words).map { _ in (0..<dimension).map { _ in numbers.next() } }
    let output = (0..<dimension).map { _ in (0..<words).map { _ in numbers.next() } }
    return try SkipGram(
      vocabulary: (0..<words).map { "w\($0)" }, inputMatrix: input, outputMatrix: output)
  }

  /// Knuth's linear congruential generator, between −1 and 1.
  struct Numbers {
    var state: UInt64

    mutating func next() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(Int64(bitPattern: state)) / Double(Int64.max)
    }
  }

  static func fixture(_ name: String) throws -> Any {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let data = try Data(contentsOf: folder.appending(path: "Fixtures/\(name).json"))
    return try JSONSerialization.jsonObject(with: data)
  }
}
