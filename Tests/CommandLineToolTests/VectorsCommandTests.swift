import Foundation
import TestSupport
import Testing

struct VectorsCommandTests {
  private func folder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try folder.write("4 2\nking 1 0.1\nqueen 0.9 0.3\nman 0.2 1\nwoman 0.1 1.2\n", to: "v.vec")
    return folder
  }

  private func run(_ arguments: String..., in folder: ScratchFolder) throws -> ToolProcess {
    try ToolProcess.run(arguments, in: folder.folder)
  }

  @Test func `neighbours and similarities are listed`() throws {
    let folder = try folder()
    let near = try run("vectors", "neighbors", "v.vec", "king", "--top", "2", in: folder)
    #expect(near.exitCode == 0)
    let lines = near.standardOutput.split(separator: "\n").map { $0.split(separator: "\t")[0] }
    #expect(lines == ["queen", "man"])
    // (0.9 + 0.03) / (√1.01 · √0.9)
    let similarity = try run("vectors", "similarity", "v.vec", "king", "queen", in: folder)
    #expect(similarity.standardOutput == "0.975441\n")
    let analogy = try run("vectors", "analogy", "v.vec", "man", "king", "woman", "--top", "1", in: folder)
    #expect(analogy.standardOutput.hasPrefix("queen\t"))
  }

  @Test func `a word that is not there is answered with near ones`() throws {
    let folder = try folder()
    let run = try run("vectors", "neighbors", "v.vec", "quen", in: folder)
    #expect(run.exitCode == 1)
    #expect(run.standardError.contains("did you mean 'queen'"))
    let none = try self.run("vectors", "neighbors", "none.vec", "quen", in: folder)
    #expect(none.exitCode == 2)
    try folder.write("2 2\na 1 2\nb 1\n", to: "bad.vec")
    let bad = try self.run("vectors", "similarity", "bad.vec", "a", "b", in: folder)
    #expect(bad.exitCode == 2)
    #expect(bad.standardError.contains("'bad.vec': byte 10: the line has 1 components, expected 2"))
  }

  @Test(arguments: ["word2vec", "binary", "glove", "safetensors", "folder"])
  func `every format comes back`(format: String) throws {
    let folder = try folder()
    #expect(try run("vectors", "convert", "v.vec", "-o", "x", "--format", format, in: folder).exitCode == 0)
    #expect(try run("vectors", "convert", "x", "-o", "y.vec", in: folder).exitCode == 0)
    let found = try run("vectors", "similarity", "y.vec", "king", "queen", in: folder)
    #expect(found.standardOutput == "0.975441\n")
  }

  @Test(arguments: [
    ("", "'x.vec': byte 0: a file without words"),
    ("2 2\na 1 2\na 3 4\n", "'x.vec': byte 10: the word 'a' a second time"),
    ("1 2\na 1 inf\n", "'x.vec': byte 8: 'inf' is not a finite number"),
    ("9223372036854775807 2\na 1 2\n", "'x.vec': byte 0: 9223372036854775807 words"),
  ])
  func `a file that cannot be read is named`(text: String, message: String) throws {
    let folder = try folder()
    try folder.write(text, to: "x.vec")
    let run = try run("vectors", "neighbors", "x.vec", "a", in: folder)
    #expect(run.exitCode == 2)
    #expect(run.standardError.contains(message), "\(run.standardError)")
  }

  @Test func `a model of fastText is asked for its known words`() throws {
    let folder = try folder()
    try folder.write(String(repeating: "a b c d\nb c a d\n", count: 20), to: "corpus.txt")
    let trained = try run(
      "train", "fasttext", "corpus.txt", "-o", "m.bin", "--vectors", "m.vec", "-dim", "5", "-bucket", "50",
      in: folder)
    #expect(trained.exitCode == 0)
    let answers = try ["m.bin", "m.vec"].map { try run("vectors", "similarity", $0, "a", "b", in: folder) }
    let numbers = answers.compactMap { Double($0.standardOutput.dropLast()) }
    // The text has five digits.
    #expect(numbers.count == 2 && abs(numbers[0] - numbers[1]) < 1e-3)
    #expect(try run("vectors", "convert", "m.bin", "-o", "m.txt", in: folder).exitCode == 0)
    #expect(try folder.read("m.txt").hasPrefix("5 5\n"))
  }

  @Test func `lists are evaluated`() throws {
    let folder = try folder()
    try folder.write(": a\nman king woman queen\nman king woman prince\n", to: "a.txt")
    try folder.write("king\tqueen\t9\nman\twoman\t8\nking\twoman\t1\n", to: "p.tsv")
    let run = try run("vectors", "evaluate", "v.vec", "--analogies", "a.txt", "--pairs", "p.tsv", in: folder)
    #expect(run.exitCode == 0)
    #expect(run.standardOutput.contains("1.0000\t1/1\ta\n"))
    #expect(run.standardOutput.contains("1 analogies have an unknown word"))
    #expect(run.standardOutput.contains("spearman\t"))
  }

  @Test func `GloVe is trained, stopped and resumed to the same bytes`() throws {
    let folder = try folder()
    let lines = (0..<60).map { line in
      (0..<8).map { "w\((line * 5 + $0 * $0 * 3) % 9)" }.joined(separator: " ")
    }
    try folder.write(lines.joined(separator: "\n"), to: "corpus.txt")
    let options = ["train", "glove", "corpus.txt", "--vector-size", "4", "--x-max", "10", "--deterministic"]
    func train(_ more: [String]) throws -> ToolProcess {
      try ToolProcess.run(options + more, in: folder.folder)
    }
    let whole = try train(["-o", "a.vec", "--epochs", "4"])
    #expect(whole.exitCode == 0)
    #expect(whole.standardError.contains("vectors of 4 in 'a.vec'"))
    #expect(whole.standardError.contains("pairs"))
    #expect(try train(["-o", "b.vec", "--epochs", "2", "--checkpoint", "c"]).exitCode == 0)
    #expect(
      try train(["-o", "b.vec", "--epochs", "4", "--checkpoint", "c", "--resume"]).exitCode == 0)
    #expect(try folder.read("a.vec") == folder.read("b.vec"))
    #expect(try train(["-o", "d.vec", "--eta", "-1"]).exitCode == 2)
    #expect(try train(["-o", "d.vec", "--resume"]).exitCode == 2)
  }
}
