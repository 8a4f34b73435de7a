struct C { var n = 0; func inc() { n += 1 }; func set() { self = C() }; func inc2() { self.n = 3 }; mutating func ok() { n = 1 } ; var p: Int { n += 1; return n } ; func arr() { xs.append(1); xs[0] = 2 } ; var xs = [1] ; func cl() -> () -> Void { { n += 1 } } ; mutating func esc() -> () -> Void { { self.n += 1 } } }  // error: left side of mutating operator isn't mutable: 'self' is immutable
let c = C()
c.ok()  // error: cannot use mutating member on immutable value: 'c' is a 'let' constant
c.n = 5  // error: cannot assign to property: 'c' is a 'let' constant
c.n += 1  // error: left side of mutating operator isn't mutable: 'c' is a 'let' constant
let xs = [C()]
xs[0].ok()  // error: cannot use mutating member on immutable value: 'xs' is a 'let' constant
xs[0].n = 1  // error: cannot assign to property: 'xs' is a 'let' constant
for x in xs { x.ok(); x.n = 2 }  // error: cannot use mutating member on immutable value: 'x' is a 'let' constant
for var x in [C()] { x.ok() }
func f(_ c: C) { c.ok() }  // error: cannot use mutating member on immutable value: 'c' is a 'let' constant
C().ok()  // error: cannot use mutating member on immutable value: function call returns immutable value
let d = ["a": C()]
d["a"]?.ok()  // error: cannot use mutating member on immutable value: 'd' is a 'let' constant
d["a"]!.n = 3  // error: cannot assign to property: 'd' is a 'let' constant
var e = ["a": C()]
e["a"].ok()  // error:
e["a"]?.ok()
let t = (C(), 1)
t.0.ok()  // error: cannot use mutating member on immutable value: 't' is a 'let' constant
struct D { let c = C(); var e: C { C() } ; static let f = C() }
var dd = D()
dd.c.ok()  // error: cannot use mutating member on immutable value: 'c' is a 'let' constant
dd.e.ok()  // error: cannot use mutating member on immutable value: 'e' is a get-only property
D.f.ok()  // error: cannot use mutating member on immutable value: 'f' is a 'let' constant
[C()][0].ok()  // error:
[3, 1].sort()  // error:
"abc".append("d")  // error: cannot use mutating member on immutable value: literals are not mutable
let s = "abc"
s += "d"  // error: left side of mutating operator isn't mutable: 's' is a 'let' constant
s.removeFirst()  // error: cannot use mutating member on immutable value: 's' is a 'let' constant
xs.map { $0.ok() }  // error: cannot use mutating member on immutable value: '$0' is immutable
_ = xs.map { c in var c = c; c.ok(); return c }
(1, 2).0 = 3  // error:
let q = 1...3
q.lowerBound = 2  // error:
let opt: C? = C()
opt?.ok()  // error: cannot use mutating member on immutable value: 'opt' is a 'let' constant
opt!.n = 3  // error: cannot assign to property: 'opt' is a 'let' constant
if var o = opt { o.ok() }
if let o = opt { o.ok() }  // error: cannot use mutating member on immutable value: 'o' is a 'let' constant
switch opt { case let o?: o.ok(); case nil: break }  // error:
func g(x: Int...) { x.append(1) }  // error: cannot use mutating member on immutable value: 'x' is a 'let' constant
