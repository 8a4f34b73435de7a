struct P { private var n = 1; var m = 2; mutating func mm() -> Int { 1 }; static var s = 1 }
let p = P()
let a = p.n  // error: 'n' is inaccessible due to 'private' protection level
print(a.foo)
let b = p.mm()  // error: cannot use mutating member on immutable value: 'p' is a 'let' constant
print(b.foo)
let c = P.m  // error: instance member 'm' cannot be used on type 'P'; did you mean to use a value of this type instead?
print(c.foo)
let d = p.s  // error: static member 's' cannot be used on instance of type 'P'
print(d.foo)
let e = p.m(1)  // error: cannot call value of non-function type 'Int'
print(e.foo)
let g = p.zzz  // error: value of type 'P' has no member 'zzz'
print(g.foo)
func h(_ x: Int, y: Int) -> Int { 1 }
let i = h(1, 2)  // error: missing argument label 'y:' in call
print(i.foo)
let j = h(1)  // error: missing argument for parameter 'y' in call
print(j.foo)
let k = h("a", y: 2)  // error: cannot convert value of type 'String' to expected argument type 'Int'
print(k.foo)
let l = max(1, "a")  // error:
print(l.foo)
let m = [1, "a"]  // error: heterogeneous collection literal could only be inferred to '[Any]'; add explicit type annotation if this is intentional
print(m.foo)  // error:
let n = []  // error: empty collection literal requires an explicit type
print(n.foo)  // error:
let o = nil  // error: 'nil' requires a contextual type
print(o.foo)
let q = true ? 1 : "a"  // error: result values in '? :' expression have mismatching types 'Int' and 'String'
print(q.foo)
let r = { $0 }  // error:
print(r.foo)
let s = [P()].sorted()  // error: referencing instance method 'sorted()' on 'Sequence' requires that 'P' conform to 'Comparable'
print(s.foo)
let t = P(m: "a")  // error: argument passed to call that takes no arguments
t.m = 3
