import Foundation
import TestSupport
import Testing

struct TrainCommandTests {
  /// Two groups of words that never meet.
  private let corpus = (0..<400).map { line in
    let letter = line % 2 == 0 ? "к" : "м"
    return (0..<6).map { "\(letter)\((line * 7 + $0 * $0 * 3 + line / 5) % 8)" }.joined(separator: " ")
  }.joined(separator: "\n") + "\n"

  private func folder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try folder.write(corpus, to: "corpus.txt")
    return folder
  }

  private func train(_ arguments: [String], in folder: ScratchFolder) throws -> ToolProcess {
    try ToolProcess.run(["train", "word2vec"] + arguments, in: folder.folder)
  }

  @Test func `vectors are written, a line for each word`() throws {
    let folder = try folder()
    let run = try train(
      ["corpus.txt", "-o", "out.vec", "--sg", "--vector-size", "8", "--threads", "2"], in: folder)
    #expect(run.exitCode == 0)
    let lines = try folder.read("out.vec").split(separator: "\n")
    #expect(lines[0] == "16 8")
    #expect(lines.count == 17)
    #expect(lines.dropFirst().allSatisfy { $0.split(separator: " ").count == 9 })
    #expect(run.standardError.contains("16 vectors of 8 in 'out.vec'"))
    #expect(run.standardOutput.isEmpty)
  }

  @Test func `--deterministic gives the same bytes each time`() throws {
    let folder = try folder()
    let options = ["corpus.txt", "--deterministic", "--hs", "--vector-size", "4", "--seed", "3"]
    #expect(try train(options + ["-o", "a.vec"], in: folder).exitCode == 0)
    #expect(try train(options + ["-o", "b.vec"], in: folder).exitCode == 0)
    #expect(try folder.read("a.vec") == folder.read("b.vec"))
    let other = options.dropLast() + ["4", "-o", "c.vec"]
    #expect(try train(Array(other), in: folder).exitCode == 0)
    #expect(try folder.read("a.vec") != folder.read("c.vec"))
  }

  @Test(arguments: [
    ["word2vec", "--vector-size", "4", "--sg"], ["glove", "--vector-size", "4", "--epochs", "2"],
    ["fasttext", "-dim", "4", "-bucket", "100", "-minCount", "1"],
  ])
  func `--deterministic gives the same bytes for any number of threads`(model: [String]) throws {
    let folder = try folder()
    var written: Set<Data> = []
    for threads in [[], ["--threads", "1"], ["--threads", "2"], ["--threads", "3"]] {
      let options = ["train"] + model + ["corpus.txt", "-o", "a.bin", "--deterministic"]
      let run = try ToolProcess.run(options + threads, in: folder.folder)
      #expect(run.exitCode == 0, "\(run.standardError)")
      written.insert(try Data(contentsOf: URL(fileURLWithPath: folder.path("a.bin"))))
    }
    #expect(written.count == 1)
  }

  @Test func `training goes on with new text from a checkpoint`() throws {
    let folder = try folder()
    let first = try train(
      ["corpus.txt", "-o", "a.vec", "--vector-size", "4", "--checkpoint", "a.ckpt"], in: folder)
    #expect(first.exitCode == 0)
    try folder.write(String(repeating: "к1 котёнок к2\n", count: 9), to: "more.txt")
    let more = ["more.txt", "-o", "b.vec", "--resume", "a.ckpt", "--epochs", "2"]
    #expect(try train(more, in: folder).exitCode == 0)
    #expect(try folder.read("b.vec").hasPrefix("16 4\n"))
    #expect(try train(more + ["--update-vocabulary"], in: folder).exitCode == 0)
    #expect(try folder.read("b.vec").hasPrefix("17 4\n"))
    let wrong = try train(["more.txt", "-o", "c.vec", "--resume", "a.vec"], in: folder)
    #expect(wrong.exitCode == 2)
    #expect(wrong.standardError.hasPrefix("error: 'a.vec': "), "\(wrong.standardError)")
    #expect(try folder.names().contains("c.vec") == false)
  }

  @Test func `GloVe writes either side of its vectors, which add up to their sum`() throws {
    let folder = try folder()
    let options = ["train", "glove", "corpus.txt", "--deterministic", "--vector-size", "2", "--epochs", "3"]
    func rows(_ more: [String]) throws -> [[Double]] {
      let run = try ToolProcess.run(options + more + ["-o", "a.glove"], in: folder.folder)
      #expect(run.exitCode == 0, "\(run.standardError)")
      return try folder.read("a.glove").split(separator: "\n").map { line in
        line.split(separator: " ").dropFirst().compactMap { Double($0) }
      }
    }
    let sum = try rows([])
    #expect(try rows(["--side", "sum"]) == sum)
    let sides = zip(try rows(["--side", "word"]), try rows(["--side", "context"]))
    for (row, (word, context)) in zip(sum, sides) {
      #expect(row.isApproximatelyEqual(to: zip(word, context).map(+), absolute: 1e-6))
    }
    #expect(try rows(["--log1p"]) != sum)
  }

  @Test(arguments: ["word2vec", "glove"])
  func `--phrases joins words that often stand together`(model: String) throws {
    let folder = try folder()
    let lines = (0..<60).map { "w\($0 % 7) new york w\($0 % 5)" }
    try folder.write(lines.joined(separator: "\n") + "\n", to: "phrases.txt")
    let options = ["train", model, "phrases.txt", "-o", "a.vec", "--deterministic", "--vector-size", "2"]
    #expect(try ToolProcess.run(options, in: folder.folder).exitCode == 0)
    #expect(try folder.read("a.vec").contains("new_york") == false)
    let joined = ["--phrases", "--phrase-threshold", "2"]
    #expect(try ToolProcess.run(options + joined, in: folder.folder).exitCode == 0)
    // (60 − 5) / (60 · 60) for 22 words and pairs is 0.34: gensim's 10 is for larger texts.
    let words = try folder.read("a.vec")
    #expect(words.contains("new_york") == false)
    let low = ["--phrases", "--phrase-threshold", "0.1"]
    #expect(try ToolProcess.run(options + low, in: folder.folder).exitCode == 0)
    #expect(try folder.read("a.vec").contains("new_york"))
    let wrong = try ToolProcess.run(options + ["--phrases", "--phrase-threshold", "nan"], in: folder.folder)
    #expect(wrong.exitCode == 2)
    #expect(wrong.standardError.contains("threshold is nan"))
  }

  @Test func `JSON Lines are read by their field`() throws {
    let folder = try folder()
    let lines = corpus.split(separator: "\n").map { "{\"id\": 1, \"text\": \"\($0)\"}" }
    try folder.write(lines.joined(separator: "\n"), to: "corpus.jsonl")
    let options = ["--deterministic", "--vector-size", "4", "--epochs", "1"]
    let json = try train(
      ["corpus.jsonl", "--field", "text", "-o", "a.vec"] + options, in: folder)
    #expect(json.exitCode == 0)
    _ = try train(["corpus.txt", "-o", "b.vec"] + options, in: folder)
    #expect(try folder.read("a.vec") == folder.read("b.vec"))
    let wrong = try train(["corpus.jsonl", "--field", "nope", "-o", "c.vec"], in: folder)
    #expect(wrong.exitCode == 2)
    #expect(wrong.standardError.contains("the object has no field 'nope'"))
  }

  @Test(arguments: [
    (["nothing.txt", "-o", "x"], "cannot read 'nothing.txt'"),
    (["corpus.txt", "-o", "x", "--min-count", "1000"], "no word occurs 1000 times or more"),
    (["corpus.txt", "-o", "x", "--vector-size", "0"], "vectorSize is 0"),
    (["corpus.txt", "-o", "x", "--alpha=-1"], "alpha is -1"),
    (["corpus.txt", "-o", "x", "--alpha", "-0.5"], "alpha is -0.5"),
    (["corpus.txt", "-o", "x", "--vector-size", "-3"], "vectorSize is -3"),
    (["corpus.txt", "-o", "x", "--epochs", "-1"], "epochs is -1"),
    (["corpus.txt", "-o", "x", "--alpha", "1e30", "--sample", "0", "--threads", "1"], "not finite"),
    (["corpus.txt", "-o", "x", "--threads", "0"], "--threads needs a number from 1 to 1024"),
    (["corpus.txt", "-o", "nowhere/x"], "cannot write 'nowhere/x'"),
    (["corpus.txt", "-o", "."], "cannot write '.'"),
    (["empty.txt", "-o", "x"], "the text has no words"),
    (["one.txt", "-o", "x"], "the vocabulary has the one word 'кот'"),
    (["bytes.txt", "-o", "x"], "is not UTF-8"),
  ])
  func `what cannot be carried out is said, and nothing is written`(
    arguments: [String], message: String
  ) throws {
    let folder = try folder()
    try folder.write("", to: "empty.txt")
    try folder.write(String(repeating: "кот ", count: 9), to: "one.txt")
    try Data([0x61, 0xFF, 0x0A]).write(to: URL(fileURLWithPath: folder.path("bytes.txt")))
    let run = try train(arguments, in: folder)
    #expect(run.exitCode == 2)
    #expect(run.standardError.lowercased().contains(message.lowercased()), "\(run.standardError)")
    #expect(throws: (any Error).self) { try folder.read("x") }
  }
}
