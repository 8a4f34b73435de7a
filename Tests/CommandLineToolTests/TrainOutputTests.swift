import Foundation
import TestSupport
import Testing

/// Where training writes, how, and what stays when it is ended from outside.
struct TrainOutputTests {
  private func folder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    let lines = (0..<300).map { line in
      (0..<6).map { "w\((line * 5 + $0 * $0 * 7 + line / 6) % 12)" }.joined(separator: " ")
    }
    try folder.write(lines.joined(separator: "\n") + "\n", to: "corpus.txt")
    return folder
  }

  private func train(
    _ arguments: [String], in folder: ScratchFolder, shell: String? = nil
  ) throws -> ToolProcess {
    try ToolProcess.run(
      ["train", "word2vec", "corpus.txt", "--vector-size", "4"] + arguments, in: folder.folder,
      shell: shell)
  }

  private func start(of name: String, in folder: ScratchFolder, most: Int = 9) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: folder.path(name))).prefix(most))
  }

  @Test(arguments: [
    ("a.txt", "12 4\n"), ("a.vec", "12 4\n"), ("A.VEC", "12 4\n"), ("v1.2.vec", "12 4\n"), ("plain", "12 4\n"),
    ("a.bin", "12 4\n"), ("a.glove", "w"), ("a.glove.txt", "w"),
  ])
  func `the ending of the path says how vectors are written`(path: String, beginning: String) throws {
    let folder = try folder()
    let run = try train(["-o", path, "--epochs", "1"], in: folder)
    #expect(run.exitCode == 0, "\(run.standardError)")
    #expect(try start(of: path, in: folder).starts(with: Array(beginning.utf8)))
    let asked = try ToolProcess.run(["vectors", "neighbors", path, "w1", "--top", "11"], in: folder.folder)
    #expect(asked.standardOutput.split(separator: "\n").count == 11, "\(asked.standardError)")
    // Numbers of four bytes, where text has about ten.
    if path == "a.bin" {
      let text = try ToolProcess.run(["vectors", "convert", path, "-o", "b.vec"], in: folder.folder)
      #expect(text.exitCode == 0)
      #expect(try folder.read("b.vec").utf8.count > start(of: path, in: folder, most: 9999).count)
    }
  }

  @Test func `tensors begin with the length of their head, a folder has a card`() throws {
    let folder = try folder()
    #expect(try train(["-o", "a.safetensors", "--epochs", "1"], in: folder).exitCode == 0)
    #expect(try start(of: "a.safetensors", in: folder)[8] == UInt8(ascii: "{"))
    for path in ["model/", "deep/er/model/", "empty"] {
      if path == "empty" {
        try FileManager.default.createDirectory(atPath: folder.path(path), withIntermediateDirectories: false)
      }
      #expect(try train(["-o", path, "--epochs", "1"], in: folder).exitCode == 0)
      #expect(try folder.read(path + "/README.md").contains("trained by Word2Vec"))
    }
    // A folder with other things in it is not filled unasked.
    #expect(try train(["-o", ".", "--epochs", "1"], in: folder).exitCode == 2)
  }

  @Test func `--format goes before the ending`() throws {
    let folder = try folder()
    #expect(try train(["-o", "a.model", "--format", "glove", "--epochs", "1"], in: folder).exitCode == 0)
    #expect(try folder.read("a.model").hasPrefix("w"))
    #expect(try train(["-o", "a.bin", "--format", "word2vec", "--epochs", "1"], in: folder).exitCode == 0)
    #expect(try folder.read("a.bin").hasPrefix("12 4\nw"))
  }

  @Test(arguments: ["a.model", "a.", "vectors.ru", "x/y.npz"])
  func `an ending that is not known is answered with those that are`(path: String) throws {
    let folder = try folder()
    let run = try train(["-o", path], in: folder)
    #expect(run.exitCode == 2)
    #expect(run.standardError.hasPrefix("error: '\(path)' does not say how vectors are written"))
    for ending in [".txt", ".vec", ".bin", ".glove", ".safetensors", "--format"] {
      #expect(run.standardError.contains(ending))
    }
    #expect(try folder.names() == ["corpus.txt"])
  }

  @Test(arguments: [
    ["--threads", "0"], ["--no-such-option"], ["--epochs", "many"], ["--shared-negatives"],
    ["--sg", "--hs", "--shared-negatives"], ["--sg", "--no-cbow-mean"], ["--update-vocabulary"],
  ])
  func `mistakes in options begin as all others do`(options: [String]) throws {
    let folder = try folder()
    let run = try train(["-o", "a.vec"] + options, in: folder)
    #expect(run.exitCode == 2)
    #expect(run.standardError.hasPrefix("error: "), "\(run.standardError)")
    #expect(try folder.names() == ["corpus.txt"])
  }

  @Test func `sums and shared words are other models`() throws {
    let folder = try folder()
    let common = ["--deterministic", "--epochs", "1"]
    let kinds = [[], ["--no-cbow-mean"], ["--sg"], ["--sg", "--shared-negatives"]]
    let texts = try kinds.enumerated().map { index, options in
      #expect(try train(["-o", "\(index).vec"] + common + options, in: folder).exitCode == 0)
      return try folder.read("\(index).vec")
    }
    #expect(Set(texts).count == 4)
  }

  @Test func `a killed training is taken up to the same bytes`() throws {
    let folder = try folder()
    let options = ["--deterministic", "--epochs", "200", "--sg"]
    #expect(try train(["-o", "whole.vec"] + options, in: folder).exitCode == 0)
    let kill = """
      killed() { "$@" & p=$!; while [ ! -e a.ckpt ]; do sleep 0.01; done; kill -9 $p; wait $p; true; }; killed
      """
    _ = try train(["-o", "part.vec", "--checkpoint", "a.ckpt"] + options, in: folder, shell: kill)
    #expect(try !folder.names().contains("part.vec"))
    let resumed = try train(["-o", "part.vec", "--resume", "a.ckpt"], in: folder)
    #expect(resumed.exitCode == 0, "\(resumed.standardError)")
    #expect(try folder.read("part.vec") == folder.read("whole.vec"))
    try folder.write("w1 w2 w3\n", to: "corpus.txt")
    let other = try train(["-o", "other.vec", "--resume", "a.ckpt"], in: folder)
    #expect(other.exitCode == 2)
    #expect(other.standardError.contains("it began with another one"))
    let more = try train(["-o", "other.vec", "--resume", "a.ckpt", "--update-vocabulary"], in: folder)
    #expect(more.standardError.contains("stands in the middle of a training"))
  }

  @Test(arguments: [["-o", "a.vec"], ["-o", "a.safetensors"], ["-o", "a.vec", "--checkpoint", "a.ckpt"]])
  func `a file that is larger than the shell allows leaves nothing`(options: [String]) throws {
    let folder = try folder()
    let run = try train(
      ["--vector-size", "400", "--epochs", "1"] + options, in: folder, shell: "ulimit -f 1;")
    #expect(run.exitCode == 2)
    #expect(run.standardError.contains("cannot write 'a."), "\(run.standardError)")
    #expect(try folder.names() == ["corpus.txt"])
  }
}
