import TestSupport
import Testing

/// A training never writes over what it reads.
struct DistinctFilesTests {
  private static let text = String(repeating: "кот пес лев дом стул шкаф\n", count: 20)
  private static let labelled = String(repeating: "__label__a кот пес\n__label__b дом стул\n", count: 20)

  private func folder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try folder.write(Self.text, to: "c.txt")
    try folder.write(Self.labelled, to: "l.txt")
    return folder
  }

  @Test(arguments: [
    ["word2vec", "c.txt", "-o", "c.txt"], ["glove", "c.txt", "-o", "./c.txt"],
    ["fasttext", "c.txt", "-o", "c.txt"], ["fasttext", "c.txt", "-o", "v.bin", "--vectors", "c.txt"],
    ["word2vec", "c.txt", "-o", "v.vec", "--checkpoint", "c.txt"],
    ["classifier", "l.txt", "-o", "m.bin", "--test", "c.txt", "--vectors", "c.txt"],
  ])
  func `a text is not written over`(_ arguments: [String]) throws {
    let folder = try folder()
    let run = try ToolProcess.run(["train"] + arguments, in: folder.folder)
    #expect(run.exitCode == 2)
    #expect(run.standardError.contains("c.txt' is read and would be written over"), "\(run.standardError)")
    #expect(try folder.read("c.txt") == Self.text)
  }

  @Test func `two results get two names, and a checkpoint may be gone on with`() throws {
    let folder = try folder()
    let base = ["train", "word2vec", "c.txt", "--min-count", "1", "--vector-size", "4", "--deterministic"]
    let twice = try ToolProcess.run(base + ["-o", "v.vec", "--checkpoint", "v.vec"], in: folder.folder)
    #expect(twice.exitCode == 2 && twice.standardError.contains("'v.vec' would be written twice"))
    let first = try ToolProcess.run(base + ["-o", "v.vec", "--checkpoint", "m.ckpt"], in: folder.folder)
    #expect(first.exitCode == 0, "\(first.standardError)")
    let second = try ToolProcess.run(
      base + ["-o", "w.vec", "--resume", "m.ckpt", "--checkpoint", "m.ckpt"], in: folder.folder)
    #expect(second.exitCode == 0, "\(second.standardError)")
    let over = try ToolProcess.run(base + ["-o", "m.ckpt", "--format", "word2vec", "--resume", "m.ckpt"], in: folder.folder)
    #expect(over.exitCode == 2)
    #expect(over.standardError.contains("'m.ckpt' is read and would be written over"))
  }

  @Test func `a test without a known label says so`() throws {
    let folder = try folder()
    try folder.write("", to: "empty.txt")
    let run = try ToolProcess.run(
      ["train", "classifier", "l.txt", "-o", "m.bin", "-dim", "4", "-bucket", "0", "--test", "empty.txt"],
      in: folder.folder)
    #expect(run.exitCode == 2)
    #expect(run.standardError.contains("'empty.txt' has no line with a label"), "\(run.standardError)")
    #expect(run.standardOutput.isEmpty)
  }
}
