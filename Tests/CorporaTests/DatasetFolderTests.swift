import Foundation
import Testing

@testable import Corpora

struct DatasetFolderTests {
  @Test func `files of the folder and below are found`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a\nb\n", to: "one.txt")
    try folder.write("c", to: "inner/two.txt")
    let datasets = DatasetFolder(path: folder.path)
    #expect(try datasets.lines("one.txt").documents() == ["a", "b"])
    #expect(try datasets.lines("inner/two.txt").documents() == ["c"])
    #expect(try datasets.lines("./inner//two.txt").documents() == ["c"])
  }

  @Test(arguments: [
    "", "/etc/passwd", "..", "../secret.txt", "inner/../../secret.txt", "inner/..", "a\0b",
  ])
  func `names that lead out of the folder are refused`(name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("secret", to: "secret.txt")
    try folder.write("c", to: "Datasets/inner/two.txt")
    #expect(throws: DatasetError.outside(name)) {
      _ = try DatasetFolder(path: folder.path + "/Datasets").lines(name)
    }
  }

  @Test func `links may stay inside, and the folder may be one itself`() throws {
    let folder = try TemporaryFolder()
    try folder.write("secret", to: "secret.txt")
    try folder.write("c", to: "data/two.txt")
    try folder.write("d", to: "data-more/three.txt")
    try folder.link("data/inside.txt", to: "two.txt")
    try folder.link("data/outside.txt", to: "../secret.txt")
    try folder.link("data/neighbour", to: "../data-more")
    try folder.link("data/away", to: "/")
    try folder.link("data/loop", to: "loop")
    try folder.link("Datasets", to: "data")
    let datasets = DatasetFolder(path: folder.path + "/Datasets")
    #expect(try datasets.lines("inside.txt").documents() == ["c"])
    for name in ["outside.txt", "away/etc/passwd", "neighbour/three.txt"] {
      #expect(throws: DatasetError.outside(name)) { _ = try datasets.lines(name) }
    }
    #expect(throws: DatasetError.missing("loop", folder: datasets.path)) { _ = try datasets.lines("loop") }
  }

  @Test func `what is no file is refused by name`() throws {
    let folder = try TemporaryFolder()
    try folder.write("c", to: "inner/two.txt")
    #expect(mkfifo(folder.path + "/pipe", 0o600) == 0)
    let datasets = DatasetFolder(path: folder.path)
    #expect(throws: DatasetError.notAFile("inner")) { _ = try datasets.lines("inner") }
    #expect(throws: DatasetError.notAFile("pipe")) { _ = try datasets.lines("pipe") }
    #expect(throws: DatasetError.missing("нет.txt", folder: folder.path)) {
      _ = try datasets.lines("нет.txt")
    }
    let none = DatasetFolder(path: folder.path + "/Datasets")
    #expect(throws: DatasetError.noFolder("a", folder: none.path)) { _ = try none.lines("a") }
  }

  @Test(arguments: [
    ("Lessons/tf-idf.md", "Lessons/Datasets"), ("a.md", "Datasets"), ("/x/a.md", "/x/Datasets"),
    ("-", "Datasets"),
  ])
  func `a lesson's folder lies beside it`(file: String, folder: String) {
    #expect(DatasetFolder(besideLesson: file).path == folder)
  }

  @Test func `a file that goes away after it was found is an error and no crash`() throws {
    let folder = try TemporaryFolder()
    try folder.write("c", to: "two.txt")
    let corpus = try DatasetFolder(path: folder.path).lines("two.txt")
    try FileManager.default.removeItem(atPath: folder.path + "/two.txt")
    let error = #expect(throws: CorpusError.self) { _ = try corpus.count() }
    #expect(error?.description.contains("cannot read 'two.txt': ") == true)
  }
}
