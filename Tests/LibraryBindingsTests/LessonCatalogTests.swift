import CellCompiler
import CellMachine
import Corpora
import Diagnostics
import Displays
import Foundation
import LibraryBindings
import Testing

/// What cells have by the lesson they are in: its data and its page.
struct LessonCatalogTests {
  /// What a cell prints and displays, and what is wrong with it, with a file beside the lesson.
  private func run(_ text: String, _ data: String = "кот спит\nпёс\n") throws -> (
    text: String, values: [Any], problems: [String]
  ) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "lesson-\(UUID().uuidString)")
    let datasets = folder.appending(path: "Datasets")
    try FileManager.default.createDirectory(at: datasets, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(data.utf8).write(to: datasets.appending(path: "data.txt"))
    try Data("secret".utf8).write(to: folder.appending(path: "secret.txt"))
    let catalog = LibraryBindings.catalog(
      datasets: DatasetFolder(besideLesson: folder.appending(path: "lesson.md").path))
    return run(text, CellCompiler(library: catalog))
  }

  private func run(_ text: String, _ compiler: CellCompiler) -> (
    text: String, values: [Any], problems: [String]
  ) {
    let cell = compiler.compile(CellSource(file: "cell.swift", text: text), name: "#cell")
    var problems = cell.diagnostics.map(\.message)
    let output = MachineOutput()
    if let function = cell.function {
      do {
        try Machine(program: compiler.program, output: output).run(function: function)
      } catch {
        problems.append(error.diagnostic.message)
      }
    }
    var printed = ""
    var values: [Any] = []
    for piece in output.takePieces() {
      switch piece {
      case .text(let text): printed += text
      case .value(let value): values.append(value.foreign ?? value.description)
      }
    }
    return (printed, values, problems)
  }

  @Test(arguments: [
    (
      #"Table(columns: ["a", "b"], rows: [["1", "2"], ["3", "4"], ["5"]])"#,
      "row 3 of the table has 1 cell, row 1 has 2"
    ),
    ("Table(columns: [\"a\"], rows: [[1.5], [1, 2, 3]], digits: 1)", "row 2 of the table has 3 cells, row 1 has 1"),
    (
      #"Table(columns: ["", "a"], labels: ["x", "y"], rows: [[1], []], digits: 1)"#,
      "row 2 of the table has 0 cells, row 1 has 1"
    ),
    (
      #"Table(columns: [Table.Column("a")], rows: [[Table.Field("1")], [Table.Field("2"), Table.Field("3")]])"#,
      "row 2 of the table has 2 cells, row 1 has 1"
    ),
  ])
  func `a table whose rows differ in width is refused`(code: String, message: String) throws {
    #expect(try run("print(1)\nlet table = \(code)\nprint(2)").text == "1\n")
    #expect(try run("let table = \(code)\nprint(table)").problems == [message])
  }

  @Test func `a cell reads documents and learns from them`() throws {
    let result = try run(
      """
      let corpus = try Datasets.lines("data.txt")
      print(corpus, try corpus.count(), try corpus.first(1), try corpus.documents())
      var letters = 0
      try corpus.forEach { letters += $0.count }
      print(letters)
      var vectorizer = try TfidfVectorizer()
      print(try vectorizer.fitTransform(corpus).shape, try vectorizer.transform(corpus).shape)
      print(vectorizer, try vectorizer.featureNames())
      """)
    #expect(result.problems == [])
    #expect(
      result.text == """
        TextCorpus(lines of 'data.txt') 2 ["кот спит"] ["кот спит", "пёс"]
        11
        [2, 3] [2, 3]
        TfidfVectorizer() ["кот", "пёс", "спит"]

        """)
  }

  @Test(arguments: ["../secret.txt", "/etc/passwd", "", "none.txt", "."])
  func `a cell reaches nothing else`(name: String) throws {
    let result = try run(#"do { _ = try Datasets.lines("\#(name)") } catch { print("refused") }"#)
    #expect(result.problems == [])
    #expect(result.text == "refused\n")
    let stopped = try run(#"_ = try Datasets.lines("\#(name)")"#)
    #expect(stopped.problems.count == 1)
  }

  @Test func `a function of the cell may end the reading`() throws {
    let result = try run(
      """
      struct Enough: Error {}
      do {
        try Datasets.lines("data.txt").forEach { document in
          print(document)
          throw Enough()
        }
      } catch { print("enough") }
      """)
    #expect(result.problems == [])
    #expect(result.text == "кот спит\nenough\n")
  }

  @Test func `values are displayed where the cell says so`() throws {
    let result = try run(
      """
      for number in 1...2 { display(number) }
      display(try Matrix([[1, 2]]))
      display("text"); print("printed")
      """)
    #expect(result.problems == [])
    #expect(result.values.count == 4)
    #expect(result.values.first as? String == "1")
    #expect(result.values[2] is any Displayable)
    #expect(result.text == "printed\n")
  }

  @Test func `a cell's own function of that name is another one`() throws {
    let result = try run(#"func display(_ x: Int) { print("own", x) }; display(3)"#)
    #expect(result.problems == [])
    #expect(result.text == "own 3\n")
  }
}
