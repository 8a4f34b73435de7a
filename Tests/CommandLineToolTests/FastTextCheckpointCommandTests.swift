import Foundation
import TestSupport
import Testing

/// FastText's trainings, killed and taken up.
struct FastTextCheckpointCommandTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    let lines = (0..<300).map { line in
      "__label__\(line % 3) " + (0..<6).map { "w\((line * 5 + $0 * $0 * 7 + line / 6) % 12)" }.joined(separator: " ")
    }
    try folder.write(lines.joined(separator: "\n") + "\n", to: "corpus.txt")
  }

  private func train(_ kind: String, _ arguments: [String], shell: String? = nil) throws -> ToolProcess {
    try ToolProcess.run(
      ["train", kind, "corpus.txt", "-dim", "4", "-bucket", "100", "-minCount", "1"] + arguments,
      in: folder.folder, shell: shell)
  }

  private func bytes(_ name: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: folder.path(name)))
  }

  @Test(arguments: ["fasttext", "classifier"])
  func `a killed training is taken up to the same bytes`(kind: String) throws {
    let options = ["--deterministic", "--epoch", kind == "fasttext" ? "60" : "400"]
    let whole = try train(kind, ["-o", "whole.bin"] + options)
    #expect(whole.exitCode == 0, "\(whole.standardError)")
    let kill = """
      killed() { "$@" & p=$!; while [ ! -e a.ckpt ]; do sleep 0.01; done; kill -9 $p; wait $p; true; }; killed
      """
    _ = try train(kind, ["-o", "part.bin", "--checkpoint", "a.ckpt"] + options, shell: kill)
    #expect(try !folder.names().contains("part.bin"))
    let resumed = try train(kind, ["-o", "part.bin", "--resume", "a.ckpt", "--checkpoint", "b.ckpt"])
    #expect(resumed.exitCode == 0, "\(resumed.standardError)")
    #expect(try bytes("part.bin") == bytes("whole.bin"))
    // What has come to its end is written as it is.
    #expect(try train(kind, ["-o", "again.bin", "--resume", "b.ckpt"]).exitCode == 0)
    #expect(try bytes("again.bin") == bytes("whole.bin"))
  }

  @Test func `a checkpoint of the other kind, or another text, is refused`() throws {
    #expect(try train("classifier", ["-o", "a.bin", "--checkpoint", "a.ckpt"]).exitCode == 0)
    let vectors = try train("fasttext", ["-o", "b.bin", "--resume", "a.ckpt"])
    #expect(vectors.exitCode == 2)
    #expect(vectors.standardError.contains("the file is a checkpoint of a classifier, expected one of word vectors"))
    let none = try train("classifier", ["-o", "b.bin", "--resume", "corpus.txt"])
    #expect(none.exitCode == 2)
    #expect(none.standardError.contains("no checkpoint of FastText"))
    #expect(try !folder.names().contains("b.bin"))
  }
}
