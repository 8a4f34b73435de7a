import CellCompiler
import Diagnostics
import Testing

/// What the word at `‸` is, and which names a text defines, uses and changes.
struct InspectionTests {
  private let compiler = CellCompiler(library: LibraryCatalog())

  init() {
    _ = compiler.compile(
      CellSource(
        file: "lesson.md",
        text: """
          /// How often each word occurs.
          var counts: [String: Int] = [:]
          let words = ["a", "b"]
          var total = 0
          final class Model { var weight = 1.0
            func train() { weight += 1 }
            func ask() -> Double { weight }
          }
          let model = Model()
          struct Point { var x = 0.0, y = 0.0
            mutating func move(by d: Double) { x += d }
          }
          var point = Point()
          func bump() { total += words.count }
          func show<T: Comparable>(_ values: [T]) -> T? { values.max() }
          """), name: "#first")
  }

  private func symbol(_ marked: String) -> Symbol? {
    let parts = marked.split(separator: "‸", omittingEmptySubsequences: false)
    let source = CellSource(file: "cell.swift", text: parts.joined())
    return compiler.inspect(source, name: "#second").symbol(at: parts[0].utf8.count)
  }

  @Test(arguments: [
    ("print(‸counts)", "var counts: [String : Int]"),
    ("let n = wor‸ds.count", "let words: [String]"),
    ("let n = words.co‸unt", "var count: Int { get }"),
    ("let s = words.ma‸p { $0.count }", "func map<T>(_ transform: (String) throws -> T) rethrows -> [T]"),
    ("let ‸n = words.count * 2", "let n: Int"),
    ("let s = words.map { ‸$0.count }", "$0: String"),
    ("let s = words.map { wo‸rd in word.count }", "word: String"),
    ("bu‸mp()", "func bump()"),
    ("po‸int.x = 1", "var point: Point"),
    ("point.‸x = 1", "var x: Double"),
    ("point.mo‸ve(by: 1)", "mutating func move(by d: Double)"),
    ("point.move(‸by: 1)", "by d: Double"),
    ("let p: Poi‸nt = point", "struct Point"),
    ("let p = Poin‸t()", "init(x: Double = …, y: Double = …)"),
    ("func f(_ a: Int) -> Int { ‸a + 1 }", "a: Int"),
    ("func ‸f(_ a: Int = 3) throws -> Int { a }", "func f(_ a: Int = 3) throws -> Int"),
    ("print(1 ‸+ 2)", "static func + (lhs: Int, rhs: Int) -> Int"),
    ("let x = sh‸ow([1, 2])", "func show<T: Comparable>(_ values: [T]) -> T?"),
    ("let x = model.we‸ight", "var weight: Double"),
  ])
  func `a symbol is described as Swift writes it`(marked: String, signature: String) {
    #expect(symbol(marked)?.signature == signature)
  }

  @Test func `a symbol says where it was declared and what its comment says`() {
    let counts = symbol("print(‸counts)")
    #expect(counts?.documentation == "How often each word occurs.")
    guard case .cell(let cell, let place)? = counts?.origin else {
      Issue.record("no cell")
      return
    }
    #expect(cell == "#first")
    #expect(place?.range.start == SourcePosition(line: 2, column: 5))
    #expect(symbol("words.‸count")?.origin == .standardLibrary)
  }

  @Test(arguments: [
    ("let x = 1 ‸/ 2.5", "Double"), ("let xs = [‸1, 2.5]", "Double"),
    ("let y = words.map { $0.count ‸* 2 }", "Int"), ("let z = show([‸1])", "Int"),
    ("let m = words.first?.cou‸nt", "Int?"), ("let m = words.fir‸st?.count", "String?"),
  ])
  func `the type of an expression is the inferred one`(marked: String, type: String) {
    let parts = marked.split(separator: "‸", omittingEmptySubsequences: false)
    let source = CellSource(file: "cell.swift", text: parts.joined())
    #expect(compiler.inspect(source).type(at: parts[0].utf8.count) == type)
  }

  @Test func `the lesson's names are listed with types and cells`() {
    let found = compiler.names
    #expect(
      found.map(\.name) == ["Model", "Point", "bump", "counts", "model", "point", "show", "total", "words"])
    #expect(found.first { $0.name == "words" }?.type == "[String]")
    #expect(found.first { $0.name == "Model" }?.kind == .classType)
    #expect(found.allSatisfy { if case .cell("#first", _) = $0.origin { true } else { false } })
  }

  // MARK: Names

  private func names(_ text: String) -> CellNames {
    compiler.inspect(CellSource(file: "cell.swift", text: text), name: "#second").names
  }

  @Test(arguments: [
    ("total = 3", "total"),
    ("total += 1", "total"),
    ("counts[\"a\"] = 1", "counts"),
    ("counts[\"a\", default: 0] += 1", "counts"),
    ("point.x = 2", "point"),
    ("point.move(by: 1)", "point"),
    ("counts.removeAll()", "counts"),
    ("func f(_ n: inout Int) { n = 1 }\nf(&total)", "total"),
    ("swap(&total, &total)", "total"),
    ("let f = { total += 1 }", "total"),
    ("words.forEach { counts[$0] = 1 }", "counts"),
    ("func f() { total = 1 }", "total"),
    ("bump()", "total"),
    ("let run = bump", "total"),
    ("model.weight = 2", "model"),
    ("model.train()", "model"),
    ("(total, point.x) = (1, 2)", "point total"),
    ("struct S { func f() { total = 1 } }", "total"),
    ("for w in words { if w == \"a\" { total += 1 } }", "total"),
    // With mistakes elsewhere, and where the name is nobody's yet.
    ("let q = nobody.count\ntotal += q", "total"),
    ("let broken: Int = \"a\"\ncounts[\"a\"] = broken", "counts"),
    ("later.append(1)", "later"),
    ("later = 3", "later"),
  ])
  func `a changed name is found`(text: String, changed: String) {
    #expect(names(text).mutated.map(\.name).joined(separator: " ") == changed)
  }

  @Test(arguments: [
    "print(total)", "let t = total", "var total2 = total\ntotal2 += 1", "let s = words.sorted()",
    "func f() { var total = 1; total += 1; print(total) }", "var copy = counts\ncopy[\"a\"] = 1",
    "let f = { (total: Int) in total + 1 }", "let g = { var total = 1; total += 1; return total }",
    "print(model.ask())", "struct S { var total = 0; mutating func up() { total += 1 } }",
    "var p = point\np.move(by: 1)", "for total in words { print(total) }",
    "if let point = Optional(Point()) { print(point) }", "var total = 1\ntotal += 1",
  ])
  func `what is only read or is a local is not changed`(text: String) {
    #expect(names(text).mutated.isEmpty)
  }

  @Test(arguments: [
    ("print(total + words.count)", "total words"),
    ("let f = { words.count }", "words"),
    ("func f(words: [Int]) -> Int { words.count }", ""),
    ("let p: Point? = nil", "Point"),
    ("func f<T: Comparable>(_ x: T) -> [Point] { [] }", "Point"),
    ("struct S { var words = 1; func f() -> Int { words } }", ""),
    ("let a = 1\nprint(a)", ""),
    ("print(sqrt(2.0), Int.max)", ""),
    ("let n = nobody + 1", "nobody"),
    ("bump()", "bump total words"),
    ("extension Point { func sum() -> Double { x + y } }", "Point"),
    ("let words = words.map { $0 }", "words"),
    ("print(\"\\(total) of \\(words.count)\")", "total words"),
  ])
  func `used names are those of other cells`(text: String, used: String) {
    #expect(names(text).used.map(\.name).joined(separator: " ") == used)
  }

  @Test func `what is defined has kinds and types, also beside mistakes`() {
    let names = names(
      "let (a, b) = (1, \"x\")\nfunc f() {}\nstruct S {}\ntypealias T = [Int]\nlet bad: Int = \"s\"\nvar u = nobody")
    #expect(names.defined.map(\.name) == ["a", "b", "f", "S", "T", "bad", "u"])
    #expect(names.defined.map(\.kind) == [.constant, .constant, .function, .structure, .typeAlias, .constant, .variable])
    #expect(names.defined.first { $0.name == "b" }?.type == "String")
  }

  @Test func `a use says which cell declared the name`() {
    let use = names("print(words)").used.first
    #expect(use?.cell == "#first")
    #expect(use?.type == "[String]")
    #expect(use?.isKnown == true)
    #expect(names("print(nobody)").used.first?.isKnown == false)
  }

  @Test func `a position of the lesson is found in the cell`() {
    let source = CellSource(
      file: "lesson.md", text: "let a = 1\na + 2",
      origins: [.init(line: 10, columnShift: 2), .init(line: 11, columnShift: 2)])
    #expect(source.offset(of: SourcePosition(line: 11, column: 3)) == 10)
    #expect(source.offset(of: SourcePosition(line: 9, column: 1)) == nil)
    #expect(source.offset(of: SourcePosition(line: 10, column: 1)) == nil)
  }
}
