let whole: Any = []
print(whole)
let either = true ? [] : []
print(either)
let maker = { [] }
print(maker())
let cast = [] as Any
print(cast)
for x in [] { print(x) }
for x in [[]] { print(x) }
print([].map { $0 }, [].count, [].filter { _ in true })
let (first, second) = ([], [])
print(first, second)
func size<T>(_ x: [T]) -> Int { x.count }
print(size([]))
let both = [] + []
print(both)
print([] + [1])
let pair = ([], 1)
print(pair)
let named = ["a": []]
print(named)
var rows = [[]]
rows.append([1, "a"])
rows[0].append(2.5)
print(rows)
print(type(of: rows), Optional([]) as Any)

/* output:
[]
[]
[]
[]
[]
[] 0 []
[] []
0
[]
[1]
([], 1)
["a": []]
[[2.5], [1, "a"]]
Array<Array<Any>> Optional([])
*/
