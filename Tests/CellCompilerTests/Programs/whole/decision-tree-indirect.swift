import Foundation

enum Feature: Hashable {
  case numeric(String)
  case category(String)
}

enum Value: Hashable, ExpressibleByFloatLiteral, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  case number(Double), text(String), missing
  init(floatLiteral value: Double) { self = .number(value) }
  init(integerLiteral value: Int) { self = .number(Double(value)) }
  init(stringLiteral value: String) { self = value.isEmpty ? .missing : .text(value) }
}

enum Question: CustomStringConvertible {
  case atLeast(column: String, Double)
  case equals(column: String, String)

  func answer(for row: [String: Value]) -> Bool {
    switch self {
    case let .atLeast(column, bound):
      if case .number(let x)? = row[column] { return x >= bound }
      return false
    case .equals(let column, let expected):
      guard case let .text(actual) = row[column, default: .missing] else { return false }
      return actual == expected
    }
  }

  var description: String {
    switch self {
    case .atLeast(let c, let b): "\(c) >= \(b)"
    case .equals(column: let c, let v): "\(c) == \"\(v)\""
    }
  }
}

indirect enum Tree {
  case leaf(counts: [String: Int])
  case node(Question, yes: Tree, no: Tree)

  var depth: Int {
    switch self {
    case .leaf: 0
    case let .node(_, yes, no): 1 + max(yes.depth, no.depth)
    }
  }

  var leaves: Int {
    guard case .node(_, let yes, let no) = self else { return 1 }
    return yes.leaves + no.leaves
  }

  func classify(_ row: [String: Value]) -> (label: String, confidence: Double) {
    switch self {
    case .leaf(let counts):
      let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }!
      return (best.key, Double(best.value) / Double(counts.values.reduce(0, +)))
    case let .node(question, yes, no):
      return (question.answer(for: row) ? yes : no).classify(row)
    }
  }

  func draw(indent: String = "") {
    switch self {
    case .leaf(let counts):
      print(indent + "predict", counts.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }.joined(separator: " "))
    case .node(let question, yes: let yes, no: let no):
      print("\(indent)\(question)?")
      for (branch, tree) in [("+ ", yes), ("- ", no)] { tree.draw(indent: indent + branch) }
    }
  }
}

typealias Row = (values: [String: Value], label: String)

struct TreeBuilder {
  var maximumDepth = Int.max
  var minimumGain = 1e-9

  func gini(_ rows: [Row]) -> Double {
    let counts = Dictionary(rows.map { ($0.label, 1) }, uniquingKeysWith: +)
    return counts.sorted { $0.key < $1.key }.reduce(1.0) { $0 - pow(Double($1.value) / Double(rows.count), 2) }
  }

  func partition(_ rows: [Row], by question: Question) -> (yes: [Row], no: [Row]) {
    var result: (yes: [Row], no: [Row]) = ([], [])
    for row in rows {
      if question.answer(for: row.values) { result.yes.append(row) } else { result.no.append(row) }
    }
    return result
  }

  func questions(_ rows: [Row]) -> [Question] {
    let columns = rows.first?.values.keys.sorted() ?? []
    return columns.flatMap { column -> [Question] in
      let values = Set(rows.compactMap { $0.values[column] })
      let numbers = values.compactMap { if case .number(let x) = $0 { return x } else { return nil } }
      let texts: [String] = values.compactMap { value in
        guard case .text(let t) = value else { return nil }
        return t
      }
      return numbers.sorted().dropFirst().map { Question.atLeast(column: column, $0) } + texts.sorted().map { Question.equals(column: column, $0) }
    }
  }

  func build(_ rows: [Row], depth: Int = 0) -> Tree {
    let leaf = Tree.leaf(counts: rows.reduce(into: [:]) { $0[$1.label, default: 0] += 1 })
    guard depth < maximumDepth else { return leaf }
    var best: (gain: Double, question: Question, yes: [Row], no: [Row])?
    let impurity = gini(rows)
    for question in questions(rows) {
      let (yes, no) = partition(rows, by: question)
      if yes.isEmpty || no.isEmpty { continue }
      let p = Double(yes.count) / Double(rows.count)
      let gain = impurity - p * gini(yes) - (1 - p) * gini(no)
      if gain > best?.gain ?? minimumGain { best = (gain, question, yes, no) }
    }
    guard let best else { return leaf }
    return .node(best.question, yes: build(best.yes, depth: depth + 1), no: build(best.no, depth: depth + 1))
  }
}

let fruit: [Row] = [
  (["colour": "green", "size": 3, "skin": "smooth"], "apple"),
  (["colour": "yellow", "size": 3, "skin": "smooth"], "apple"),
  (["colour": "red", "size": 1, "skin": "smooth"], "grape"),
  (["colour": "red", "size": 1.5, "skin": ""], "grape"),
  (["colour": "yellow", "size": 3.5, "skin": "rough"], "lemon"),
  (["colour": "green", "size": 9, "skin": "smooth"], "melon"),
]
let tree = TreeBuilder().build(fruit)
tree.draw()
print("depth", tree.depth, "leaves", tree.leaves)
TreeBuilder(maximumDepth: 1).build(fruit).draw(indent: "  ")
print(fruit.map { tree.classify($0.values) == ($0.label, 1.0) })
print(tree.classify(["colour": "blue", "size": 8]), tree.classify([:]))
print(Feature.numeric("a") == .numeric("a"), Feature.numeric("a") == .category("a"), Value.missing)
/* output:
size >= 3.0?
+ size >= 3.5?
+ + colour == "green"?
+ + + predict melon:1
+ + - predict lemon:1
+ - predict apple:2
- predict grape:2
depth 3 leaves 4
  size >= 3.0?
  + predict apple:2 lemon:1 melon:1
  - predict grape:2
[true, true, true, true, true, true]
(label: "lemon", confidence: 1.0) (label: "grape", confidence: 1.0)
true false missing
*/
