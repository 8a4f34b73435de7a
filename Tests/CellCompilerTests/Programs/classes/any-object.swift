class A { weak var other: AnyObject?; unowned(unsafe) var raw: AnyObject?; var n = 1 }
let a = A(), b = A()
a.other = b; print(a.other === b, a.other is A, (a.other as? A)?.n ?? 0, a.other as AnyObject? === a)
let xs: [AnyObject] = [a, b]
print(xs.count, xs[0] === a, xs.firstIndex { $0 === b }!)
struct V { weak var d: AnyObject? }
func same(_ x: AnyObject, _ y: AnyObject?) -> Bool { x === y }
print(same(a, a), same(a, nil))
var o: AnyObject? = nil
o = a
switch o { case let x as A: print("A", x.n); default: print("?") }
print(ObjectIdentifier(a as AnyObject) == ObjectIdentifier(a))
protocol P: AnyObject {}
extension A: P {}
let p: any P = a; let q: AnyObject = p
print(q === a)
/* output:
true true 1 false
2 true 1
true false
A 1
true
true
*/
