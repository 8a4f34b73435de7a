/// The Swift that cells support and the Swift they do not: what the README's two tables say, each entry
/// with what proves it.
enum SupportedSwift {
  /// A construct that works.
  struct Construct {
    /// As the README names it.
    var text: String
    /// Pieces of code, each of which stands in some program whose output was recorded from `swiftc`.
    var marks: [String]

    init(_ text: String, _ marks: String...) {
      self.text = text
      self.marks = marks
    }
  }

  /// A construct that is refused.
  struct Refusal {
    var text: String
    /// What the README offers instead; rows with the same offer are put together.
    var instead: String
    /// Code that uses it, valid as Swift.
    var code: String
    /// What the message must contain: it names the construct.
    var message: String

    init(_ text: String, instead: String = "", _ code: String, says message: String) {
      self.text = text
      self.instead = instead
      self.code = code
      self.message = message
    }
  }

  static let rows: [(title: String, constructs: [Construct])] = [
    (
      "values",
      [
        Construct("`Int` and its sized relatives", "UInt8", "Int64"),
        Construct("`Double`", "Double"), Construct("`Float`", "Float"), Construct("`Bool`", "true"),
        Construct("`String`", "String"), Construct("`Substring`", "Substring"),
        Construct("`Character`", "Character"), Construct("arrays", ".append("),
        Construct("slices", ".dropFirst("), Construct("dictionaries", ": Int] = [:]"),
        Construct("sets", "Set<"), Construct("tuples", ".0"), Construct("ranges", "..<"),
        Construct("optionals", "?? "), Construct("implicitly unwrapped ones", "String! = "),
      ]
    ),
    (
      "statements",
      [
        Construct("`let`", "let "), Construct("`var`", "var "), Construct("`if`", "if let"),
        Construct("`guard`", "guard let"), Construct("`switch`", "switch "), Construct("`for`", "for "),
        Construct("`while`", "while "), Construct("`repeat`", "repeat {"), Construct("labels", "outer: for"),
        Construct("`break`", "break outer"), Construct("`continue`", "continue"),
        Construct("`fallthrough`", "fallthrough"), Construct("`defer`", "defer {"),
        Construct("`if` and `switch` as values", "= if ", "= switch "),
      ]
    ),
    (
      "functions",
      [
        Construct("labels", "func "), Construct("defaults", ": Int = "), Construct("variadics", "..."),
        Construct("`inout`", "inout"), Construct("generics with constraints", "<T: Comparable>"),
        Construct("`some P` as parameters and results", ": some ", "-> some "),
        Construct("nested functions", "    func "), Construct("closures with capture lists", "{ ["),
        Construct("operators and precedence groups of your own", "infix operator", "precedencegroup"),
        Construct("functions and key paths as values", "map(String.init)", "map(\\.", "KeyPath<"),
      ]
    ),
    (
      "types",
      [
        Construct("structs", "struct "), Construct("enums with payloads and raw values", "case .", "rawValue"),
        Construct("classes with inheritance", "override "),
        Construct("`deinit`", "deinit {"), Construct("`weak` and `unowned`", "weak var", "unowned "),
        Construct("protocols with default implementations", "protocol "),
        Construct("extensions", "extension "), Construct("computed properties", "{ get"),
        Construct("`lazy` properties", "lazy var"), Construct("property observers", "didSet"),
        Construct("computed and observed variables anywhere", "willSet", "var fahrenheit: Double {"),
        Construct("`OptionSet`", "OptionSet"), Construct("`LocalizedError`", "LocalizedError"), Construct("generic `typealias`", "typealias Pair<T>"),
        Construct("associated types", "associatedtype"),
        Construct("subscripts", "subscript("), Construct("statics", "static "),
        Construct(
          "`Equatable` `Hashable` `Comparable` `CustomStringConvertible` `CaseIterable`", ": Equatable",
          ": Hashable", "Comparable", "CustomStringConvertible", "CaseIterable"),
        Construct("iterators by `next()`", "mutating func next()"),
      ]
    ),
    (
      "patterns",
      [
        Construct("values", "case 1"), Construct("ranges", "case 1..."), Construct("`let`", "case let"),
        Construct("tuples", "case (0, "), Construct("cases", "case ."), Construct("optionals", "case let x?"),
        Construct("`is`", " is "), Construct("`as`", " as "), Construct("`where`", " where "),
      ]
    ),
    (
      "errors",
      [
        Construct("`throws`", "throws"), Construct("typed `throws`", "throws("), Construct("`rethrows`", "rethrows"),
        Construct("`do`/`catch`", "} catch"), Construct("`try?`", "try?"), Construct("`try!`", "try!"),
        Construct("`Result`", "Result<"),
      ]
    ),
    (
      "library",
      [
        Construct(
          "the collection and string functions a data-science student reaches for", ".reduce(", ".sorted",
          "grouping:", "components(separatedBy", "trimmingCharacters"),
        Construct("regular expressions as `#/…/#` and `try Regex(_:)`", "#/", "try Regex("),
        Construct("Unicode scalars", ".unicodeScalars"),
        Construct("lazy and unending sequences", ".lazy", "sequence(first:"),
        Construct("random draws with a generator", "using: &"),
        Construct("Foundation's maths", "sqrt("), Construct("`String(format:)`", "String(format:"),
        Construct("`formatted()`", ".formatted("), Construct("`difference(from:)`", ".difference(from:"),
      ]
    ),
  ]

  static let refusals: [Refusal] = [
    Refusal("concurrency", "func f() async {}", says: "'async' is not supported in cells"),
    Refusal("actors", "actor A {}", says: "'actor' is not supported in cells"),
    Refusal("macros", "#Predicate<Int> { $0 > 1 }", says: "macros are not supported in cells"),
    Refusal(
      "property wrappers", "@propertyWrapper struct W { var wrappedValue = 1 }",
      says: "property wrappers are not supported in cells"),
    Refusal(
      "result builders", "@resultBuilder struct B { static func buildBlock(_ n: Int) -> Int { n } }",
      says: "result builders are not supported in cells"),
    Refusal("conditional compilation", "#if DEBUG\nprint(1)\n#endif", says: "conditional compilation is not"),
    Refusal("availability", "if #available(macOS 13, *) { print(1) }", says: "availability conditions are not"),
    Refusal("non-copyable types", "struct V: ~Copyable {}", says: "'~Copyable' is not supported in cells"),
    Refusal("`AnyHashable`", "let keys: [AnyHashable] = [1]", says: "'AnyHashable' is not supported in cells"),
    Refusal("`NSError`", "let e: NSError? = nil", says: "'NSError' is not supported in cells"),
    Refusal(
      "pointers", instead: "arrays and `inout`", "let p: UnsafeMutablePointer<Int>? = nil",
      says: "'UnsafeMutablePointer' is not supported in cells"),
    Refusal(
      "reflection", instead: "the properties by their names", "print(Mirror(reflecting: 1).children.count)",
      says: "'Mirror' is not supported in cells"),
    Refusal(
      "`#line`, `#file`", instead: "`#function`", "print(#line)", says: "'#line' is not supported in cells"),
    Refusal(
      "dates, clocks, the process's surroundings", instead: "parameters of the lesson", "print(Date())",
      says: "'Date' is not supported in cells"),
    Refusal(
      "`lazy` variables outside of types", instead: "a function", "lazy var x = 3",
      says: "'lazy' variables are not supported in cells"),
    Refusal(
      "`Decimal`, formatters", instead: "`Double` and `String(format:)`", "let price: Decimal = 1",
      says: "'Decimal' is not supported in cells"),
    Refusal(
      "`some` inside of the type of a result", instead: "the type's name, or `any`",
      "func f() -> [some Equatable] { [1] }", says: "opaque types ('some') are not supported in cells"),
    Refusal(
      "`.random`, `shuffled()` without a generator", instead: "`RandomState(seed:)` with `integer(in:)`, `shuffled(_:)`; or `using:` a generator of your own",
      "print(Int.random(in: 1...6))", says: "'random' without a generator is not supported in cells"),
    Refusal(
      "files, network", instead: "the library's own readers", "print(FileManager.default)",
      says: "'FileManager' is not supported in cells"),
    Refusal(
      "imports other than `Foundation` and `Konspekt`", instead: "the library's own readers",
      "import Dispatch", says: "module 'Dispatch' cannot be imported in cells"),
  ]
}
