struct S { static var a = 1; static var b: Int { get { a } set { a = newValue } } }
S.b = 5
S.b += 2
print(S.a, S.b)
class K { static var list: [Int] = []; static var top: [Int] { get { list } set { list = newValue.sorted() } } }
K.top = [3, 1]
K.top.append(0)
print(K.list)
func f() { var n = 0; func get() -> Int { n }; func set(_ x: Int) { n = x }; set(4); print(get(), n) }
f()
/* output:
7 7
[0, 1, 3]
4 4
*/
