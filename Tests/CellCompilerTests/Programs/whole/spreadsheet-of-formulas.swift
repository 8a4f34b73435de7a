// Simple spreadsheet: cells with formulas, dependency graph, cycle detection
enum Formula: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
  case constant(Double)
  case reference(String)
  indirect case sum([Formula])
  indirect case product(Formula, Formula)
  indirect case conditional(Formula, then: Formula, else: Formula)

  init(integerLiteral value: IntegerLiteralType) { self = .constant(Double(value)) }
  init(stringLiteral value: StringLiteralType) { self = .reference(value) }

  var references: Set<String> {
    switch self {
    case .constant: return []
    case .reference(let name): return [name]
    case .sum(let parts): return parts.reduce(into: Set()) { $0.formUnion($1.references) }
    case let .product(a, b): return a.references.union(b.references)
    case let .conditional(c, t, e): return [c, t, e].map(\.references).reduce([]) { $0.union($1) }
    }
  }
}
func + (a: Formula, b: Formula) -> Formula {
  if case .sum(let parts) = a { return .sum(parts + [b]) }
  return .sum([a, b])
}
func * (a: Formula, b: Formula) -> Formula { .product(a, b) }

struct Sheet {
  enum Failure: Error, Equatable { case missing(String), cycle([String]) }
  private var cells: [String: Formula] = [:]
  private(set) var evaluations = 0
  private var cache: [String: Double] = [:]

  subscript(name: String) -> Formula? {
    get { cells[name] }
    set {
      cells[name] = newValue
      cache.removeAll()
    }
  }

  mutating func value(of name: String) throws -> Double { try value(of: name, path: []) }

  private mutating func value(of name: String, path: [String]) throws -> Double {
    if let cached = cache[name] { return cached }
    if path.contains(name) { throw Failure.cycle(path + [name]) }
    guard let formula = cells[name] else { throw Failure.missing(name) }
    evaluations += 1
    let result = try evaluate(formula, path: path + [name])
    cache[name] = result
    return result
  }

  private mutating func evaluate(_ formula: Formula, path: [String]) throws -> Double {
    switch formula {
    case .constant(let value): return value
    case .reference(let name): return try value(of: name, path: path)
    case .sum(let parts):
      var total = 0.0
      for part in parts { total += try evaluate(part, path: path) }
      return total
    case .product(let a, let b): return try evaluate(a, path: path) * evaluate(b, path: path)
    case .conditional(let condition, then: let yes, else: let no):
      return try evaluate(condition, path: path) != 0 ? evaluate(yes, path: path) : evaluate(no, path: path)
    }
  }

  func order() -> [String] {
    var visited = Set<String>(), result: [String] = []
    func visit(_ name: String) {
      guard visited.insert(name).inserted else { return }
      cells[name]?.references.sorted().forEach(visit)
      result.append(name)
    }
    cells.keys.sorted().forEach(visit)
    return result
  }
}

var sheet = Sheet()
sheet["price"] = 12
sheet["count"] = 3
sheet["total"] = "price" * "count" + 5
sheet["grand"] = "total" + "total" + "price"
sheet["flag"] = .conditional("count", then: "grand", else: .constant(-1))
print(try sheet.value(of: "flag"), sheet.evaluations)
sheet["count"] = 0
print(try sheet.value(of: "flag"), try sheet.value(of: "total"), sheet.evaluations)
print(sheet.order())
sheet["price"] = "grand"
for name in ["count", "total", "nothing"] {
  do { print(name, try sheet.value(of: name)) }
  catch Sheet.Failure.cycle(let path) { print("cycle:", path.joined(separator: " -> ")) }
  catch Sheet.Failure.missing(let name) { print("missing", name) }
}
print(sheet["flag"]?.references.sorted() ?? [], Sheet.Failure.missing("x") == .missing("x"))
/* output:
94.0 5
-1.0 5.0 9
["count", "price", "total", "grand", "flag"]
count 0.0
cycle: total -> price -> grand -> total
missing nothing
["count", "grand"] true
*/
