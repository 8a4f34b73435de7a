protocol Shape: AnyObject { var area: Double { get } }
class Base { var n: String { "base" } }
class Sq: Base, Shape { var area: Double { 4 }; override var n: String { "sq" } }
struct P: CustomStringConvertible { var description: String { "P!" } }
let none: Sq? = nil, some: Sq? = Sq()
let a: Base? = some, b: Base? = none
print(a?.n ?? "nil", b?.n ?? "nil", a === some)
var list: [Base?] = [some, none, Base()]
list.append(some)
print(list.map { $0?.n ?? "-" })
func f(_ s: Shape?) -> Double { s?.area ?? -1 }
print(f(some), f(none), f(nil), f(Sq()))
func make(_ k: Bool) -> Base? { let s: Sq? = k ? Sq() : nil; return s }
print(make(true)?.n ?? "x", make(false)?.n ?? "x")
let p: P? = P()
let d: CustomStringConvertible? = p
print(d?.description ?? "", [1: d][1] != nil)
class Owner { weak var delegate: Shape?; var onDone: ((Base?) -> String)? }
let o = Owner(); o.delegate = some; o.onDone = { $0?.n ?? "none" }
print(o.delegate?.area ?? 0, o.onDone?(some) ?? "", o.onDone!(none))
/* output:
sq nil true
["sq", "-", "base", "sq"]
4.0 -1.0 -1.0 4.0
sq x
P! true
4.0 sq none
*/
