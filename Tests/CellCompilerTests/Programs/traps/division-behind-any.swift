// traps
let xs = [1, 2, 3]
func at(_ i: Int) -> Int { xs[i] }
struct Stack<T> { var a: [T] = []; mutating func pop() -> T { a.removeLast() } }
var s = Stack<Int>(a: [1])
print(s.pop(), at(2))
protocol Q { associatedtype T; func get() -> T }
struct A: Q { let n: Int; func get() -> Int { 100 / n } } // traps
let q: any Q = A(n: 5)
print(q.get())
func op<X: Q>(_ x: X) -> X.T { x.get() }
let r: any Q = A(n: 0)
print(op(q))
print(op(r))

/* output:
1 3
20
20
*/
