enum J: ExpressibleByNilLiteral, ExpressibleByIntegerLiteral, Equatable { case null, n(Int); init(nilLiteral: ()) { self = .null }; init(integerLiteral v: Int) { self = .n(v) }
  subscript(k: String) -> J { k == "x" ? 3 : nil } }
let j: J = 1
print(j["x"] == nil, j["y"] == nil, nil == j["z"], j["y"] != nil, j == 1)
/* output:
false true true false true
*/
