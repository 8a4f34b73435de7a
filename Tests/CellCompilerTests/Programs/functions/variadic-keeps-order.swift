// Values of a variadic parameter keep their order, whichever of them finds its type first.
enum Color: Int { case red = 1, blue, green }
func mix(_ colors: Color...) -> [Int] { colors.map(\.rawValue) }
func calls(_ steps: () -> Int...) -> [Int] { steps.map { $0() } }
let node = 4
let favourite = Color.green
print(node > 3 ? node : nil, 2)
print({ node + 1 }(), 7, [.red, favourite].count)
print(mix(.red, favourite, .blue))
print(mix(.blue, .red))
let five = { 5 }
print(calls({ node }, five, { 6 }))
print(node > 3 ? [Int16(5), 8] : [], "end")
print(node > 4 ? "four" : nil, node < 4 ? nil : 4.5, true)
/* output:
Optional(4) 2
5 7 2
[1, 3, 2]
[2, 1]
[4, 5, 6]
[5, 8] end
nil Optional(4.5) true
*/
