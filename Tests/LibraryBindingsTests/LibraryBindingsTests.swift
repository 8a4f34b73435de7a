import CellCompiler
import CellMachine
import Derivations
import Diagnostics
import Displays
import LibraryBindings
import Testing

/// Cells that use the library, from text to output.
struct LibraryBindingsTests {
  /// The four words of the course's example.
  static let model = """
    var model = try SkipGram(
      vocabulary: ["кот", "сидит", "на", "коврике"],
      inputMatrix: [[0.1, 0.3], [0.5, 0.7], [0.2, 0.4], [0.6, 0.8]],
      outputMatrix: [[0.05, 0.15, 0.25, 0.35], [0.1, 0.2, 0.3, 0.4]])

    """

  /// What a cell prints and displays, and what is wrong with it.
  func run(
    _ text: String, _ limits: Limits = Limits()
  ) -> (text: String, values: [Any], problems: [String]) {
    let compiler = CellCompiler(library: LibraryBindings.catalog)
    let cell = compiler.compile(CellSource(file: "cell.swift", text: text), name: "#cell")
    var problems = cell.diagnostics.map(\.message)
    let output = MachineOutput()
    if let function = cell.function {
      do {
        let machine = Machine(program: compiler.program, limits: limits, output: output)
        try machine.run(function: function)
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

  // Arithmetic: −ln p of the worked example, 1.5752760682220395 in full (EmbeddingsTests).
  @Test func `a step changes the model and returns the loss`() {
    let result = run(
      Self.model + """
        let before = model
        let loss = try model.step(center: "сидит", context: "кот", learningRate: 0.01)
        print(fixed(loss, digits: 4), model == before, before == before)
        let later = try model.loss(center: "сидит", context: "кот")
        print(later < loss)
        """)
    #expect(result.problems == [])
    #expect(result.text == "1.5753 false true\ntrue\n")
  }

  @Test func `a derivation is read by name and displayed`() {
    let result = run(
      Self.model + """
        let d = try model.explainStep(
          center: "сидит", context: "кот", learningRate: 0.01, language: .russian)
        print(fixed(try d.value("loss"), digits: 4), d.partNames)
        print(fixed(d["loss"] ?? 0, digits: 2), d["nothing"] == nil)
        try d.part("forward")
        """)
    #expect(result.problems == [])
    #expect(
      result.text == """
        1.5753 ["forward", "loss", "gradients", "update"]
        1.58 true

        """)
    #expect(result.values.first is Derivation)
    #expect(result.values.first.flatMap(LibraryDisplay.display(of:)) != nil)
  }

  @Test func `a table is made from texts, numbers and columns`() {
    let result = run(
      """
      var table = Table(columns: ["слово", "p"], rows: [["кот", fixed(0.25, digits: 2)]])
      table.caption = "Вероятности"
      print(table.caption ?? "нет", table.columns.count, table.rows[0][1].text)
      let c = Table.Column("p", alignment: .right)
      print(c.alignment == .right, c.alignment == Table.Alignment.left, c.alignment.rawValue)
      print(Table(columns: ["a"], rows: [[1.5]], digits: 1).plainText)
      table
      """)
    #expect(result.problems == [])
    #expect(
      result.text == """
        Вероятности 2 0.25
        true false right
          a
        ---
        1.5

        """)
    let shown = result.values.first as? Table
    #expect(shown?.caption == "Вероятности")
  }

  @Test func `library values are keys, and are switched over`() {
    let result = run(
      """
      let names: [CaptionLanguage: String] = [.english: "en", .russian: "ru"]
      for language in CaptionLanguage.allCases {
        switch language {
        case .russian: print("русский", names[language] ?? "")
        case .english: print("английский", names[language] ?? "")
        }
      }
      """)
    #expect(result.problems == [])
    #expect(result.text == "английский en\nрусский ru\n")
  }

  @Test func `an error of the library is caught and printed`() {
    let result = run(
      Self.model + """
        do {
          print(try model.index(of: "кат"))
        } catch let error as UnknownWord {
          print(error.word, error.nearest)
        }
        do {
          try model.step(center: "кот", context: "на", learningRate: -1)
        } catch { print(error) }
        """)
    #expect(result.problems == [])
    #expect(
      result.text == """
        кат ["кот"]
        the learning rate is -1.0, expected a positive finite number

        """)
  }

  @Test func `what a case of the library carries is matched`() {
    let result = run(
      """
      func tell(_ error: EmbeddingError) -> String {
        switch error {
        case .emptyVocabulary, .noComponents: "empty"
        case .repeatedWord(let word): "twice \\(word)"
        case .shapeMismatch(matrix: let name, expected: _, found: let found): "\\(name): \\(found)"
        case .notFinite(_, let row, let column) where row == column: "diagonal \\(row)"
        case .notFinite: "elsewhere"
        case .learningRate(let rate): "rate \\(rate)"
        case .stepTooLarge(learningRate: _): "large"
        case .emptyContext: "nothing"
        case .count(let word, count: _): word
        }
      }
      print(tell(.emptyVocabulary), tell(.repeatedWord("кот")))
      print(tell(.shapeMismatch(matrix: "W", expected: "2", found: "3")), tell(.learningRate(-1)))
      print(tell(.notFinite(matrix: "W", row: 2, column: 2)))
      do {
        _ = try SkipGram(vocabulary: [], inputMatrix: [], outputMatrix: [])
      } catch EmbeddingError.repeatedWord(let word) {
        print(word)
      } catch EmbeddingError.emptyVocabulary {
        print("no words")
      }
      if case .table(let table) = Table(columns: ["a"], rows: [["x"]]).display { print(table.columns.count) }
      """)
    #expect(result.problems == [])
    #expect(
      result.text == """
        empty twice кот
        W: 3 rate -1.0
        diagonal 2
        no words
        1

        """)
  }

  @Test func `a case that a switch leaves out is named`() {
    let result = run(
      """
      let language = CaptionLanguage.english
      switch language { case .english: print("en") }
      """)
    #expect(result.problems == ["switch must be exhaustive"])
  }

  @Test func `a wrong label is an error in Swift's words`() {
    let result = run(Self.model + "print(try model.index(for: \"кот\"))")
    #expect(result.problems.count == 1)
    #expect(result.text == "")
  }
}
