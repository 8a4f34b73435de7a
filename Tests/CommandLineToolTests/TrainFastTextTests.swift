import Foundation
import TestSupport
import Testing

struct TrainFastTextTests {
  private func folder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    let lines = (0..<200).map { line in
      let words = line % 2 == 0 ? ["кот", "пес", "лев"] : ["дом", "стул", "шкаф"]
      return (0..<6).map { words[(line * 7 + $0 * $0) % 3] }.joined(separator: " ")
    }
    try folder.write(lines.joined(separator: "\n") + "\n", to: "corpus.txt")
    let labelled = lines.enumerated().map { ($0 % 2 == 0 ? "__label__звери " : "__label__вещи ") + $1 }
    try folder.write(labelled.joined(separator: "\n") + "\n", to: "labels.txt")
    return folder
  }

  private func train(_ arguments: [String], in folder: ScratchFolder) throws -> ToolProcess {
    try ToolProcess.run(["train"] + arguments, in: folder.folder)
  }

  private func bytes(_ name: String, in folder: ScratchFolder) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: folder.path(name)))
  }

  @Test func `a model and its vectors are written, by names with one dash or two`() throws {
    let folder = try folder()
    let options = ["-dim", "8", "--minn", "2", "-maxn", "3", "-bucket", "100", "--min-count", "1", "-t", "0"]
    let run = try train(
      ["fasttext", "corpus.txt", "-o", "out.bin", "--vectors", "out.vec"] + options, in: folder)
    #expect(run.exitCode == 0, "\(run.standardError)")
    #expect(run.standardError.contains("7 words of 8 in 'out.bin'"))
    #expect(run.standardOutput.isEmpty)
    let lines = try folder.read("out.vec").split(separator: "\n")
    #expect(lines[0] == "7 8" && lines.count == 8)
    // fastText's mark, lowest byte first: 793712314.
    #expect(try bytes("out.bin", in: folder).prefix(4) == Data([0xBA, 0x16, 0x4F, 0x2F]))
  }

  @Test func `--deterministic gives the same bytes each time`() throws {
    let folder = try folder()
    let options = ["corpus.txt", "--deterministic", "-dim", "4", "-bucket", "50", "-minCount", "1", "--cbow"]
    for name in ["a", "b"] {
      #expect(try train(["fasttext"] + options + ["-o", "\(name).bin"], in: folder).exitCode == 0)
    }
    _ = try train(["fasttext"] + options + ["-o", "c.bin", "--seed", "9"], in: folder)
    #expect(try bytes("a.bin", in: folder) == bytes("b.bin", in: folder))
    #expect(try bytes("a.bin", in: folder) != bytes("c.bin", in: folder))
  }

  @Test func `a classifier is tested as fastText prints it`() throws {
    let folder = try folder()
    let run = try train(
      ["classifier", "labels.txt", "-o", "out.bin", "--test", "labels.txt", "-dim", "8", "-lr", "0.5",
        "-wordNgrams", "2", "-bucket", "100", "--threads", "2"], in: folder)
    #expect(run.exitCode == 0, "\(run.standardError)")
    #expect(run.standardOutput == "N\t200\nP@1\t1\nR@1\t1\n")
    #expect(run.standardError.contains("7 words and 2 labels in 'out.bin'"))
  }

  @Test(arguments: [
    (["fasttext", "nothing.txt", "-o", "x"], "cannot read 'nothing.txt'"),
    (["fasttext", "corpus.txt", "-o", "x", "-minCount", "10000"], "no word occurs 10000 times or more"),
    (["fasttext", "corpus.txt", "-o", "x", "-dim", "0"], "vectorSize is 0"),
    (["fasttext", "corpus.txt", "-o", "x", "-bucket", "0"], "bucket is 0"),
    (["fasttext", "corpus.txt", "-o", "x", "--loss", "hinge"], "loss"),
    (["fasttext", "corpus.txt", "-o", "nowhere/x"], "cannot write 'nowhere/x'"),
    (["classifier", "corpus.txt", "-o", "x"], "the text has no labels"),
    (["classifier", "labels.txt", "-o", "x", "-label", "#"], "the text has no labels"),
    (["classifier", "labels.txt", "-o", "x", "-wordNgrams", "0"], "wordNgrams is 0"),
    (["classifier", "labels.txt", "-o", "x", "-k", "0"], "-k needs a number from 1"),
  ])
  func `what cannot be carried out is said, and nothing is written`(
    arguments: [String], message: String
  ) throws {
    let folder = try folder()
    let run = try train(arguments, in: folder)
    #expect(run.exitCode == 2)
    #expect(run.standardError.lowercased().contains(message.lowercased()), "\(run.standardError)")
    #expect(throws: (any Error).self) { try folder.read("x") }
  }

  @Test(arguments: [
    (["-dim", "1000000", "-bucket", "2000000000"], "no memory is left for 7"),
    (["-dim", "-3"], "vectorSize is -3"), (["-lr", "-1"], "alpha is -1"),
  ])
  func `what no machine can train is refused`(options: [String], message: String) throws {
    let folder = try ScratchFolder()
    try folder.write(String(repeating: "a b c\n", count: 9), to: "corpus.txt")
    let run = try ToolProcess.run(
      ["train", "fasttext", "corpus.txt", "-o", "x.bin"] + options, in: folder.folder)
    #expect(run.exitCode == 2)
    #expect(run.standardError.contains(message), "\(run.standardError)")
    #expect(try folder.names() == ["corpus.txt"])
  }
}
