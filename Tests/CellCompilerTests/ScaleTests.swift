import CellCompiler
import CellMachine
import Diagnostics
import Testing

/// Cells that hold much of one thing are checked in steps that grow with it, or end with the budget's words;
/// where they did not, these tests took minutes or memory without end.
struct ScaleTests {
  private func lines(_ count: Int, _ line: (Int) -> String) -> String {
    (0..<count).map(line).joined(separator: "\n") + "\n"
  }

  /// What is wrong with a cell, which must not be that it is too much.
  private func messages(_ text: String) -> [String] { Cells().run(text).errors.map(\.message) }

  private func isRefusedAsTooMuch(_ text: String) -> Bool {
    messages(text).contains { $0.contains("too complex to check") }
  }

  @Test func `of thousands of misspelt names sixty are told, and the others cost nothing`() {
    let found = messages(lines(6_000) { "print(total\($0))" })
    #expect(found.count == 60)
    #expect(found.allSatisfy { $0.hasPrefix("cannot find 'total") })
  }

  @Test func `of thousands of unknown types sixty are told`() {
    #expect(messages(lines(6_000) { "let x\($0): Thing\($0)? = nil" }).count == 60)
  }

  @Test func `warnings keep no error out`() {
    let text = "func f() {\n" + lines(70) { "let x\($0) = \($0)" } + "}\nlet n: Int = \"a\"\n"
    #expect(messages(text).count == 1)
  }

  @Test func `a word of many letters is near to nothing`() {
    let name = String(repeating: "a", count: 100_000)
    #expect(messages("let \(name) = 1\nprint(\(name.dropLast())b)\n").count == 1)
  }

  @Test func `a line of hundreds of classes that call up is made`() {
    let text =
      "class C0 { init() {} }\n" + lines(400) { "class C\($0 + 1): C\($0) { override init() { super.init() } }" }
      + "_ = C400()\nprint(1)\n"
    #expect(Cells().run(text).output == "1\n")
  }

  @Test func `classes may stand below what inherits from them, however many`() {
    let text =
      lines(150) { "class C\(150 - $0): C\(149 - $0) { var p\(150 - $0) = \(150 - $0) }" }
      + "class C0 { var p0 = 0 }\nlet c = C150()\nprint(c.p0, c.p75, c.p150)\n"
    #expect(Cells().run(text).output == "0 75 150\n")
  }

  @Test func `a line of thousands of classes is refused`() {
    #expect(isRefusedAsTooMuch("class C0 {}\n" + lines(6_000) { "class C\($0 + 1): C\($0) {}" }))
  }

  @Test func `protocols that refine two each are no bomb`() {
    let text =
      "protocol A0 { func f() -> Int }\nprotocol B0 {}\n"
      + lines(100) {
        "protocol A\($0 + 1): A\($0), B\($0) {}\nprotocol B\($0 + 1): A\($0), B\($0) {}"
      } + "struct S: A100 { func f() -> Int { 7 } }\nfunc g<T: A0>(_ x: T) -> Int { x.f() }\nprint(g(S()))\n"
    #expect(Cells().run(text).output == "7\n")
  }

  @Test func `a protocol of hundreds of methods of one name is met`() {
    let text =
      "protocol P {\n" + lines(300) { "func f(a\($0): Int) -> Int" } + "}\nstruct S: P {\n"
      + lines(300) { "func f(a\($0): Int) -> Int { \($0) }" } + "}\nprint(S().f(a77: 1))\n"
    #expect(Cells().run(text).output == "77\n")
  }

  @Test func `an enum of thousands of cases is used at each of them`() {
    let text = "enum E {\n" + lines(6_000) { "case c\($0)" } + "}\nvar e = E.c0\n"
      + lines(3_000) { "e = .c\($0)" } + "print(e)\n"
    #expect(Cells().run(text).output == "c2999\n")
  }

  @Test func `blocks that every way out repeats count as work`() {
    let text = "func f(_ x: Int) {\n"
      + lines(3_000) { "defer { print(\($0)) }\nif x == \($0) { return }" } + "}\nf(1)\n"
    #expect(isRefusedAsTooMuch(text))
  }

  @Test(arguments: ["struct", "class"])
  func `initial values that double from type to type are refused`(kind: String) {
    let text =
      "\(kind) S0 { var a = 1 }\n" + lines(24) { "\(kind) S\($0 + 1) { var a = S\($0)(); var b = S\($0)() }" }
      + "if 1 > 2 { print(S24()) }\n"
    let found = messages(text)
    #expect(found.count == 1)
    #expect(found.first?.hasSuffix("makes more and more others") == true)
  }

  @Test(arguments: ["", "<T>"])
  func `functions that call each other in a long line are compiled`(generics: String) {
    let type = generics.isEmpty ? "Int" : "T"
    let text =
      lines(150) { "func f\($0)\(generics)(_ x: \(type)) -> \(type) { f\($0 + 1)(x) }" }
      + "func f150\(generics)(_ x: \(type)) -> \(type) { x }\nprint(f0(1))\n"
    #expect(messages(text) == [])
  }

  @Test func `values nested too deep are not said to be endless`() {
    let text = "struct S0 { var a = 1 }\n" + lines(150) { "struct S\($0 + 1) { var a = S\($0)() }" } + "print(S150())\n"
    let found = messages(text)
    #expect(found.count == 1)
    #expect(found.first?.hasSuffix("hold others more than 100 levels deep") == true)
  }

  @Test func `generic types that double from one to the next are refused`() {
    let text =
      lines(29) { "struct S\($0)<T> { var a: S\($0 + 1)<(T, T)>? }" }
      + "struct S29<T> { var a: T? }\nprint(S0<Int>().a == nil)\n"
    let found = messages(text)
    #expect(found.count == 1)
    #expect(found.first?.contains("is needed for a type of more than") == true)
  }

  @Test func `versions of generic functions that double from one to the next are refused`() {
    let text =
      "func f0<T>(_ x: T) -> Int { 1 }\n"
      + lines(24) { "func f\($0 + 1)<T>(_ x: T) -> Int { f\($0)([x]) + f\($0)(x as T?) }" } + "print(f24(1))\n"
    let found = messages(text)
    #expect(found.count == 1)
    #expect(found.first?.hasSuffix("needs versions for more and more types") == true)
  }

  @Test(arguments: [
    "func f<T>(_ n: Int, _ x: T) -> Int { n == 0 ? 0 : f(n - 1, [x]) }\nprint(f(1, 1))",
    "struct S<T> { func f() -> Int { S<[T]>().f() } }\nprint(S<Int>().f())",
    "protocol P { associatedtype A: P; func a() -> A }\nstruct W<T>: P { func a() -> W<W<T>> { W<W<T>>() } }\n"
      + "func f<T: P>(_ t: T, _ n: Int) -> Int { n == 0 ? 1 : f(t.a(), n - 1) }\nprint(f(W<Int>(), 40))",
  ])
  func `functions that ask for a larger version of themselves are refused`(text: String) {
    #expect(messages(text).contains { $0.hasSuffix("needs versions for more and more types") })
  }

  @Test func `associated types of associated types are looked up once for each level`() {
    let text = """
      protocol P { associatedtype A: P where A.A: P; var a: A { get } }
      func f<T: P>(_ t: T) { _ = t\(String(repeating: ".a", count: 40)) }
      """
    #expect(messages(text) == [])
  }

  @Test func `what was made of too many versions is not found by a later cell`() {
    let cells = Cells()
    let deep = String(repeating: "[", count: 12) + "1" + String(repeating: "]", count: 12)
    cells.run(
      "func f0<T>(_ x: T) -> Int { 1 }\n"
        + lines(24) { "func f\($0 + 1)<T>(_ x: T) -> Int { f\($0)([x]) + f\($0)(x as T?) }" })
    #expect(!cells.run("print(f24(1))").errors.isEmpty)
    #expect(cells.run("print(f11(Optional(\(deep))))").output == "2048\n")
  }

  @Test func `a message shows the beginning of a long text`() {
    let stop = Cells().run("fatalError(String(repeating: \"x\", count: 3_000_000))").stop
    #expect((900...1_200).contains(stop?.diagnostic.message.count ?? 0))
    #expect((900...1_200).contains(stop?.diagnostic.told(in: .russian).message.count ?? 0))
  }
}
