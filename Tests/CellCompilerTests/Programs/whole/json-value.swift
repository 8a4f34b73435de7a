enum JSON: Equatable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral {
  case null, bool(Bool), number(Int), string(String), array([JSON]), object([String: JSON])
  init(stringLiteral s: String) { self = .string(s) }
  init(integerLiteral i: Int) { self = .number(i) }
  init(booleanLiteral b: Bool) { self = .bool(b) }
  init(nilLiteral: ()) { self = .null }
  init(arrayLiteral e: JSON...) { self = .array(e) }
  init(dictionaryLiteral e: (String, JSON)...) { self = .object(Dictionary(uniqueKeysWithValues: e)) }
  subscript(key: String) -> JSON? { if case .object(let o) = self { return o[key] }; return nil }
  subscript(i: Int) -> JSON? { guard case .array(let a) = self, a.indices.contains(i) else { return nil }; return a[i] }
  var text: String {
    switch self {
    case .null: return "null"
    case .bool(let b): return "\(b)"
    case .number(let n): return "\(n)"
    case .string(let s): return "\"\(s)\""
    case .array(let a): return "[" + a.map(\.text).joined(separator: ",") + "]"
    case .object(let o): return "{" + o.sorted { $0.key < $1.key }.map { "\"\($0)\":\($1.text)" }.joined(separator: ",") + "}"
    }
  }
  var depth: Int {
    switch self {
    case .array(let a): return 1 + (a.map(\.depth).max() ?? 0)
    case .object(let o): return 1 + (o.values.map(\.depth).max() ?? 0)
    default: return 0
    }
  }
}
let doc: JSON = ["name": "Ann", "tags": ["a", "b", 3, true, nil], "nested": ["x": ["y": []]]]
print(doc.text, doc.depth)
print(doc["tags"]?[2] == 3, doc["tags"]?[9] == nil, doc["nested"]?["x"]?["y"]?.text ?? "-")
if case .string(let name)? = doc["name"] { print(name) }
/* output:
{"name":"Ann","nested":{"x":{"y":[]}},"tags":["a","b",3,true,null]} 4
true true []
Ann
*/
