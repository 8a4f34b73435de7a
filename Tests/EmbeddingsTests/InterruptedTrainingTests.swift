import Embeddings
import Foundation
import TestSupport
import Testing

struct InterruptedTrainingTests {
  private let sentences: [[String]] = (0..<200).map { line in
    (0..<7).map { "w\((line * 5 + $0 * $0 * 7 + line / 6) % 12)" }
  }

  private struct Killed: Error {}

  /// A model whose training ends between two passes, as it comes back from its file.
  private func interrupted(
    after passes: Int, _ settings: Word2VecSettings, in folder: ScratchFolder
  ) throws -> Word2Vec {
    var left = passes
    #expect(throws: Killed.self) {
      _ = try Word2Vec(
        text: .sentences(sentences), settings: settings,
        onPass: { model in
          try model.writeCheckpoint(to: folder.path("c"))
          left -= 1
          if left == 0 { throw Killed() }
        })
    }
    return try Word2Vec(checkpoint: folder.path("c"))
  }

  @Test(arguments: [(true, false), (false, true)], [1, 3])
  func `the passes that are left lead to the same bytes`(
    kind: (skipGram: Bool, tree: Bool), passes: Int
  ) throws {
    let settings = Word2VecSettings(
      vectorSize: 5, window: 2, minCount: 1, skipGram: kind.skipGram, hierarchicalSoftmax: kind.tree,
      epochs: 4)
    let whole = try Word2Vec(sentences: sentences, settings: settings)
    var model = try interrupted(after: passes, settings, in: try ScratchFolder())
    #expect(model.passesLeft == 4 - passes)
    try model.finishTraining(.sentences(sentences))
    #expect(model.passesLeft == 0)
    #expect(try model.vectors() == whole.vectors())
    #expect(model.losses == whole.losses)
  }

  @Test func `the fast mode goes on from its matrices`() throws {
    let settings = Word2VecSettings(
      vectorSize: 5, minCount: 1, skipGram: true, epochs: 3, mode: .fast(threads: 2))
    var model = try interrupted(after: 2, settings, in: try ScratchFolder())
    let before = try model.vectors()
    #expect(before.words.count == 12)
    try model.finishTraining(.sentences(sentences))
    #expect(try model.vectors() != before)
    #expect(model.passesLeft == 0)
  }

  @Test func `another text is refused`() throws {
    let settings = Word2VecSettings(vectorSize: 5, minCount: 1, epochs: 3)
    var model = try interrupted(after: 1, settings, in: try ScratchFolder())
    #expect(throws: Word2VecError.otherText(found: 1393, expected: 1400)) {
      try model.finishTraining(.sentences(Array(sentences.dropLast())))
    }
  }
}
