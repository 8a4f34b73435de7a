import CellCompiler
import Diagnostics
import Foundation
import Testing

/// What is suggested where `‸` stands.
struct CompletionTests {
  private let compiler = CellCompiler(library: LibraryCatalog())

  init() {
    _ = compiler.compile(
      CellSource(
        file: "earlier.swift",
        text: """
          /// Words of the corpus, in order.
          let words = ["ein", "Haus"]
          enum Color: CaseIterable { case red, green; static let all = 3 }
          struct Point { var x: Double; var y = 0.0
            /// How far it is from the origin.
            func length(scaledBy factor: Double = 1) -> Double { x * factor }
          }
          /// Adds two numbers.
          func add(_ a: Int, to b: Int) -> Int { a + b }
          """), name: "#earlier")
  }

  private func list(_ marked: String) throws -> CompletionList {
    let parts = marked.components(separatedBy: "‸")
    #expect(parts.count == 2)
    let source = CellSource(file: "cell.swift", text: parts.joined())
    return compiler.completions(in: source, at: parts[0].utf8.count)
  }

  private func insertions(_ marked: String) throws -> [String] {
    try list(marked).items.map(\.insertion)
  }

  private func signatures(_ marked: String, of name: String) throws -> [String] {
    try list(marked).items.filter { $0.symbol.name == name }.map(\.symbol.signature)
  }

  @Test(arguments: [
    "words.‸", "print(words.‸", "let n = words.‸\nprint(n)", "if words.‸ {\n}", "for w in words.‸",
    "let x = unknown + 1\nwords.‸", "func f() {\n  let ys = words\n  return ys.‸\n", "words.co‸unt",
    "print(add(words.‸, to: 3)", "[1].map { $0 + words.‸ }",
  ])
  func `members follow a dot, also in unfinished text`(marked: String) throws {
    let found = try insertions(marked)
    #expect(found.contains("count"))
    #expect(marked.contains("co‸") || found.contains("sorted"))
  }

  @Test func `members have their receiver's types put in`() throws {
    #expect(try signatures("words.‸", of: "append").first == "mutating func append(_ newElement: String)")
    #expect(try signatures("words.‸", of: "first").contains("var first: String? { get }"))
  }

  @Test func `members of conditional extensions are offered where the condition holds`() throws {
    #expect(try insertions("words.joi‸").contains("joined"))
    #expect(try !insertions("[1, 2].joi‸").contains("joined"))
    #expect(try insertions("words.sor‸").contains("sorted"))
    #expect(try signatures("[{ 1 }].sort‸", of: "sorted").count == 1)  // by: only
  }

  @Test func `a closure's parameters have members`() throws {
    #expect(try insertions("words.map { $0.upper‸ }") == ["uppercased"])
    #expect(try insertions("words.filter { word in word.hasP‸ }") == ["hasPrefix"])
  }

  @Test func `a type has its static members, cases and initialisers`() throws {
    let found = try insertions("Color.‸")
    #expect(Set(["red", "green", "all", "allCases"]).isSubset(of: found))
    #expect(try signatures("Point.‸", of: "init") == ["init(x: Double, y: Double = …)"])
  }

  @Test(arguments: [
    "let c: Color = .‸", "func f(_ c: Color) {}\nf(.‸)", "let c = Color.red\nswitch c {\ncase .‸",
    "let c = Color.red\nif c == .‸ {}", "let c: Color? = .‸", "let cs: [Color] = [.red, .‸]",
    "func f() -> Color { return .‸ }", "var c = Color.red\nc = .‸",
  ])
  func `a leading dot offers what the expected type has`(marked: String) throws {
    let found = try insertions(marked)
    #expect(found.prefix(2).sorted() == ["green", "red"])
    #expect(!found.contains("all"))  // an Int
  }

  @Test func `bare words complete to locals, earlier names, functions, types and keywords`() throws {
    #expect(try insertions("func f(wordy: Int) { let world = 1; print(wor‸) }").starts(with: ["world"]))
    #expect(try insertions("wor‸").first == "words")
    #expect(try insertions("ad‸").first == "add")
    #expect(try insertions("Poi‸").first == "Point")
    #expect(try insertions("let p: Poi‸").first == "Point")
    #expect(try insertions("retu‸").contains("return"))
    #expect(try insertions("sq‸").contains("sqrt"))
  }

  @Test func `a name is offered below its declaration only`() throws {
    #expect(try !insertions("print(lat‸)\nlet later = 1").contains("later"))
    #expect(try insertions("let later = 1\nprint(lat‸)").contains("later"))
    #expect(try !insertions("let later = lat‸").contains("later"))
  }

  @Test func `labels are offered inside a call's parentheses`() throws {
    #expect(try insertions("Point(‸").first == "x: ")
    #expect(try insertions("Point(x: 1, ‸)").first == "y: ")
    #expect(try insertions("add(1, ‸").first == "to: ")
    #expect(try insertions("Point(x: 1).length(‸").first == "scaledBy: ")
    #expect(try insertions("words.joined(‸").first == "separator: ")
    #expect(try insertions("add(1, t‸").first == "to: ")
  }

  @Test func `signature and documentation come along`() throws {
    let add = try #require(try list("ad‸").items.first?.symbol)
    #expect(add.signature == "func add(_ a: Int, to b: Int) -> Int")
    #expect(add.documentation == "Adds two numbers.")
    let length = try #require(try list("Point(x: 1).len‸").items.first?.symbol)
    #expect(length.documentation == "How far it is from the origin.")
    let map = try #require(try list("words.map‸").items.first?.symbol)
    #expect(map.documentation?.isEmpty == false)
  }

  @Test(arguments: ["// wor‸", "\"wor‸\"", "let x = 1‸", "/* wor‸ */ 1", "let wor‸ = 1"])
  func `nothing is offered in comments, strings, numbers and where a name is made`(marked: String) throws {
    #expect(try insertions(marked).isEmpty)
  }

  @Test func `the whole word is replaced`() throws {
    #expect(try list("print(wor‸ds)").replaced == 6..<11)
  }

  @Test func `a text that was looked at leaves nothing behind`() throws {
    let text = "extension Array { func twice() -> Int { 2 * count } }\nlet unheard = 1\n[1].tw‸"
    #expect(try insertions(text).contains("twice"))
    #expect(try insertions("[1].tw‸").isEmpty)
    #expect(try insertions("unhe‸").isEmpty)
  }

  /// Every program is cut at many places; whatever is left is no reason to fail.
  @Test func `no unfinished text ends the process`() throws {
    let folder = try #require(Bundle.module.resourceURL).appendingPathComponent("Programs/functions")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    for file in files.sorted(by: { $0.path < $1.path }).prefix(6) {
      let bytes = Array(try Data(contentsOf: file))
      for end in stride(from: 7, to: bytes.count, by: 149) {
        let text = String(decoding: bytes[..<end], as: UTF8.self)
        let source = CellSource(file: "cut.swift", text: text)
        _ = compiler.completions(in: source, at: text.utf8.count)
        _ = compiler.inspect(source).symbol(at: end / 2)
      }
    }
  }
}
