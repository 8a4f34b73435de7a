enum Json: Equatable { case null, bool(Bool), num(Double), str(String), arr([Json]), obj([String: Json])
  subscript(k: String) -> Json? { if case .obj(let o) = self { o[k] } else { nil } }
  subscript(i: Int) -> Json? { guard case .arr(let a) = self, a.indices.contains(i) else { return nil }; return a[i] }
  var number: Double? { if case .num(let n) = self { return n }; return nil }
  var text: String? { guard case let .str(s) = self else { return nil }; return s } }
extension Json: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral {
  init(integerLiteral v: Int) { self = .num(Double(v)) }
  init(floatLiteral v: Double) { self = .num(v) }
  init(stringLiteral v: String) { self = .str(v) }
  init(booleanLiteral v: Bool) { self = .bool(v) }
  init(arrayLiteral e: Json...) { self = .arr(e) }
  init(dictionaryLiteral e: (String, Json)...) { self = .obj(Dictionary(e) { $1 }) }
  init(nilLiteral: ()) { self = .null } }
let j: Json = ["name": "Ann", "age": 30, "tags": ["a", "b", 3.5, nil], "ok": true, "inner": ["deep": [1, [2, 3]]]]
print(j["name"]?.text ?? "", j["age"]?.number ?? 0, j["tags"]?[2] == 3.5, j["tags"]?[3] == .null, j["none"]?[1] == nil)
print(j["inner"]?["deep"]?[1]?[0]?.number.map { $0 + 0.5 } ?? -1, j["ok"] == true, j["ok"] == .bool(true))
func show(_ j: Json) -> String { switch j { case .null: "null"; case .bool(let b): "\(b)"; case .num(let n): n == n.rounded() ? "\(Int(n))" : "\(n)"; case .str(let s): "\"\(s)\""
  case .arr(let a): "[" + a.map(show).joined(separator: ",") + "]"; case .obj(let o): "{" + o.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\(show($0.value))" }.joined(separator: ",") + "}" } }
print(show(j))
print(show([1, "x", [nil, false], ["k": 2.5]]), show(.arr([.num(1), .str("s")])), show(["a": .null]))
func depth(_ j: Json) -> Int { switch j { case .arr(let a): 1 + (a.map(depth).max() ?? 0); case .obj(let o): 1 + (o.values.map(depth).max() ?? 0); default: 0 } }
print(depth(j), depth(1), depth([]), depth([[]]))
let all: [Json] = [1, "two", 3.0, nil, [4]]
print(all.compactMap(\.number), all.compactMap { $0.text }, all.filter { $0 == .null }.count, all.contains("two"), all.firstIndex(of: [4])!)
/* output:
Ann 30.0 true true true
2.5 true true
{"age":30,"inner":{"deep":[1,[2,3]]},"name":"Ann","ok":true,"tags":["a","b",3.5,null]}
[1,"x",[null,false],{"k":2.5}] [1,"s"] {"a":null}
4 0 1 2
[1.0, 3.0] ["two"] 1 true 4
*/
