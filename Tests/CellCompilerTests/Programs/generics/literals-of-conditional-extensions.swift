struct ID<Raw> {
  let raw: Raw
  init(_ raw: Raw) { self.raw = raw }
}
extension ID: ExpressibleByUnicodeScalarLiteral where Raw == String {
  init(unicodeScalarLiteral value: String) { self.init(value) }
}
extension ID: ExpressibleByExtendedGraphemeClusterLiteral where Raw == String {
  init(extendedGraphemeClusterLiteral value: String) { self.init(value) }
}
extension ID: ExpressibleByStringLiteral where Raw == String {
  init(stringLiteral value: String) { self.init(value) }
}
extension ID: ExpressibleByIntegerLiteral where Raw == Int {
  init(integerLiteral value: Int) { self.init(value) }
}
let a = ID("x")
let b: ID<String> = "y"
let c: ID<Int> = 3
func show(_ id: ID<String>) { print(id.raw) }
show("z")
show(a)
show(b)
print(c.raw)
let list: [ID<Int>] = [1, 2, 3]
print(list.map { $0.raw })
/* output:
z
x
y
3
[1, 2, 3]
*/
