func say<T>(_ s: String, _ v: T) -> T { print(s); return v }
class N { var b = 1 { didSet { print("b set \(b)") } }; var next: N?; var xs: [Int]? = [1, 2]; var d: [String: Int] = [:] 
  func me() -> N? { print("me"); return self }
  var c: N? { print("c"); return next } }
let n = N()
func find(_ ok: Bool) -> N? { print("find"); return ok ? n : nil }
find(true)?.b = say("rhs", 3)
find(false)?.b = say("rhs", 3)
find(true)?.next = say("new", N())
find(true)?.next?.b = say("rhs", 4)
find(true)?.next?.next?.b = say("rhs", 4)
find(true)?.xs?[say("i", 0)] = say("rhs", 4)
find(true)?.d[say("k", "a")] = say("rhs", 4)
find(true)?.d[say("k", "a"), default: say("def", 0)] += say("rhs", 4)
find(true)?.d[say("k", "a")]? += say("rhs", 4)
find(true)?.d[say("k", "b")]? += say("rhs", 4)
n.me()?.c?.me()?.b = say("rhs", 10)
n.c!.b = say("rhs", 11)
n.me()!.b = say("rhs", 11)
var arr: [N?] = [nil, n]
arr[say("i", 0)]?.b = say("rhs", 1)
arr[say("i", 1)]?.b = say("rhs", 12)
var dict: [String: [Int]] = ["a": [1]]
dict[say("k", "a")]?[say("i", 0)] = say("rhs", 5)
dict[say("k", "z")]?[say("i", 0)] = say("rhs", 5)
dict[say("k", "a")]?.append(say("arg", 7))
dict[say("k", "a")]![say("i", 0)] = say("rhs", 6)
print(dict)

/* output:
find
rhs
b set 3
find
find
new
find
rhs
b set 4
find
find
i
rhs
find
k
rhs
find
k
rhs
find
k
rhs
find
k
me
c
me
rhs
b set 10
c
rhs
b set 11
me
rhs
b set 11
i
i
rhs
b set 12
k
i
rhs
k
k
arg
k
i
rhs
["a": [6, 7]]
*/
