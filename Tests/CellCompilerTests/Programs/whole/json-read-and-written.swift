import Foundation
enum JSON: Equatable { case null, bool(Bool), number(Double), string(String), array([JSON]), object([(key: String, value: JSON)])
  static func == (a: JSON, b: JSON) -> Bool { a.text() == b.text() }
  func text(indent: Int? = nil, level: Int = 0) -> String {
    let pad = indent.map { "\n" + String(repeating: " ", count: $0 * (level + 1)) } ?? "", end = indent.map { "\n" + String(repeating: " ", count: $0 * level) } ?? ""
    switch self { case .null: return "null"; case .bool(let b): return b ? "true" : "false"
    case .number(let n) where n == n.rounded() && abs(n) < 1e15: return String(Int(n))
    case .number(let n): return "\(n)"
    case .string(let s): return "\"" + s.reduce(into: "") { switch $1 { case "\"": $0 += "\\\""; case "\\": $0 += "\\\\"; case "\n": $0 += "\\n"; default: $0.append($1) } } + "\""
    case .array(let xs): return xs.isEmpty ? "[]" : "[" + xs.map { pad + $0.text(indent: indent, level: level + 1) }.joined(separator: ",") + end + "]"
    case .object(let ps): return ps.isEmpty ? "{}" : "{" + ps.map { "\(pad)\(JSON.string($0.key).text()):\(indent == nil ? "" : " ")\($0.value.text(indent: indent, level: level + 1))" }.joined(separator: ",") + end + "}" } }
  subscript(key: String) -> JSON? { guard case .object(let ps) = self else { return nil }; return ps.first { $0.key == key }?.value }
  subscript(i: Int) -> JSON? { if case .array(let a) = self, a.indices.contains(i) { a[i] } else { nil } } }
extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral {
  init(stringLiteral v: String) { self = .string(v) }; init(integerLiteral v: Int) { self = .number(Double(v)) }; init(floatLiteral v: Double) { self = .number(v) }; init(booleanLiteral v: Bool) { self = .bool(v) }
  init(arrayLiteral e: JSON...) { self = .array(e) }; init(dictionaryLiteral e: (String, JSON)...) { self = .object(e.map { ($0.0, $0.1) }) }; init(nilLiteral: ()) { self = .null } }
struct Reader { enum Failure: Error { case unexpected(Character?, offset: Int), trailing }
  var s: Substring; let whole: String
  init(_ t: String) { whole = t; s = t[...] }
  static func parse(_ t: String) throws(Failure) -> JSON { var r = Reader(t); let v = try r.value(); r.skip(); guard r.s.isEmpty else { throw .trailing }; return v }
  mutating func skip() { s = s.drop { $0.isWhitespace } }
  mutating func expect(_ c: Character) throws(Failure) { skip(); guard s.first == c else { throw .unexpected(s.first, offset: whole.distance(from: whole.startIndex, to: s.startIndex)) }; s.removeFirst() }
  mutating func value() throws(Failure) -> JSON { skip()
    for (word, v) in [("null", JSON.null), ("true", true), ("false", false)] where s.hasPrefix(word) { s.removeFirst(word.count); return v }
    switch s.first {
    case "\"": return .string(try string())
    case "[": try expect("["); var xs: [JSON] = []; skip(); if s.first == "]" { s.removeFirst(); return .array([]) }
      while true { xs.append(try value()); skip(); if s.first == "," { s.removeFirst() } else { break } }; try expect("]"); return .array(xs)
    case "{": try expect("{"); var ps: [(key: String, value: JSON)] = []; skip(); if s.first == "}" { s.removeFirst(); return [:] }
      repeat { skip(); let k = try string(); try expect(":"); ps.append((k, try value())); skip() } while s.popFirst(",")
      try expect("}"); return .object(ps)
    case let c? where c.isNumber || c == "-": let n = s.prefix { "0123456789.eE+-".contains($0) }; s = s[n.endIndex...]; return .number(Double(n)!)
    default: try expect("v"); return nil } }
  mutating func string() throws(Failure) -> String { try expect("\""); var out = ""; while let c = s.popFirst(), c != "\"" { if c == "\\", let e = s.popFirst() { out.append(e == "n" ? "\n" : e) } else { out.append(c) } }; return out } }
extension Substring { mutating func popFirst(_ c: Character) -> Bool { guard first == c else { return false }; removeFirst(); return true } }
let doc: JSON = ["name": "Ann \"A\"\n", "age": 30, "pi": 3.25, "tags": ["x", nil, true], "nested": ["k": [], "e": [:]]]
print(doc.text()); print(doc.text(indent: 2))
print(doc["tags"]?[0] as Any, doc["nested"]?["k"]?.text() ?? "-", doc["zz"] == nil, doc["tags"]?[9] as Any)
do { let again = try Reader.parse(doc.text(indent: 3)); print(again == doc) } catch { print(error) }
for bad in ["[1, 2", "{\"a\" 1}", "tru", "1 2", "[1,,2]", ""] { do { print(try Reader.parse(bad).text()) } catch { switch error { case .trailing: print("trailing"); case .unexpected(let c, offset: let o): print(c.map(String.init) ?? "end", o) } } }

/* output:
{"name":"Ann \"A\"\n","age":30,"pi":3.25,"tags":["x",null,true],"nested":{"k":[],"e":{}}}
{
  "name": "Ann \"A\"\n",
  "age": 30,
  "pi": 3.25,
  "tags": [
    "x",
    null,
    true
  ],
  "nested": {
    "k": [],
    "e": {}
  }
}
Optional(main.JSON.string("x")) [] true nil
true
end 5
1 5
t 0
trailing
, 3
end 0
*/
