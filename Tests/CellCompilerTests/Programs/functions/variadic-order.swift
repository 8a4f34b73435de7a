print(["a", nil], [1.5], 3)
let words: [String?] = ["x", nil]
print(words, [2.5], 3, [1: "a"])
func show(_ items: Any..., sep: String = "|") { print(items.map { "\($0)" }.joined(separator: sep)) }
show(["a", nil], 2, [1.5, 2], sep: "/")
enum Kind: String { case a, b, c }
func kinds(_ list: Kind..., note: String) { print(list.map { $0.rawValue }, note) }
kinds(.a, .b, .c, note: "n")
kinds(.a, Kind.b, note: "m")
/* output:
[Optional("a"), nil] [1.5] 3
[Optional("x"), nil] [2.5] 3 [1: "a"]
[Optional("a"), nil]/2/[1.5, 2.0]
["a", "b", "c"] n
["a", "b"] m
*/
