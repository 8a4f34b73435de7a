import Foundation
enum JSON: Equatable {
  case null, bool(Bool), number(Double), string(String)
  indirect case array([JSON]), object([(key: String, value: JSON)])
  static func == (a: JSON, b: JSON) -> Bool { a.pretty() == b.pretty() }
}
extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral, ExpressibleByNilLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  init(stringLiteral v: String) { self = .string(v) }
  init(integerLiteral v: Int) { self = .number(Double(v)) }
  init(floatLiteral v: Double) { self = .number(v) }
  init(booleanLiteral v: Bool) { self = .bool(v) }
  init(nilLiteral: ()) { self = .null }
  init(arrayLiteral e: JSON...) { self = .array(e) }
  init(dictionaryLiteral e: (String, JSON)...) { self = .object(e.map { (key: $0.0, value: $0.1) }) }
}
extension JSON {
  static func escape(_ s: String) -> String {
    var out = "\""
    for u in s.unicodeScalars {
      switch u {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\t": out += "\\t"
      case _ where u.value < 0x20: out += String(format: "\\u%04x", u.value)
      default: out.unicodeScalars.append(u)
      }
    }
    return out + "\""
  }
  func pretty(indent: Int = 2, level: Int = 0) -> String {
    let pad = String(repeating: " ", count: indent * (level + 1)), end = String(repeating: " ", count: indent * level)
    switch self {
    case .null: return "null"
    case .bool(let b): return b ? "true" : "false"
    case .number(let n): return n == n.rounded() && abs(n) < 1e15 ? String(Int(n)) : String(n)
    case .string(let s): return Self.escape(s)
    case .array(let a) where a.isEmpty: return "[]"
    case .array(let a): return "[\n" + a.map { pad + $0.pretty(indent: indent, level: level + 1) }.joined(separator: ",\n") + "\n\(end)]"
    case .object(let o): return o.isEmpty ? "{}" : "{\n" + o.map { "\(pad)\(Self.escape($0.key)): \($0.value.pretty(indent: indent, level: level + 1))" }.joined(separator: ",\n") + "\n" + end + "}"
    }
  }
  subscript(_ i: Int) -> JSON? { if case .array(let a) = self, a.indices.contains(i) { return a[i] }; return nil }
  subscript(_ k: String) -> JSON? { guard case .object(let o) = self else { return nil }; return o.first { $0.key == k }?.value }
  var depth: Int {
    switch self {
    case .array(let a): return 1 + (a.map(\.depth).max() ?? 0)
    case .object(let o): return 1 + (o.map { $0.value.depth }.max() ?? 0)
    default: return 0
    }
  }
}
let doc: JSON = ["name": "A \"q\"\n", "tags": ["x", 1, 2.5, nil, true], "empty": [:], "none": [], "nested": ["k": [[1], []]]]
print(doc.pretty())
print(doc["tags"]?[1]?.pretty() ?? "-", doc["zip"] == nil, doc.depth, doc["tags"]?[9] as Any)
print(JSON.escape("tab\tbell\u{7}"), doc["tags"]?[2] == 2.5, doc == doc)
/* output:
{
  "name": "A \"q\"\n",
  "tags": [
    "x",
    1,
    2.5,
    null,
    true
  ],
  "empty": {},
  "none": [],
  "nested": {
    "k": [
      [
        1
      ],
      []
    ]
  }
}
1 true 4 nil
"tab\tbell\u0007" true true
*/
