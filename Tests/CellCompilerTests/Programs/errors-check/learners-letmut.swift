struct P { var x = 0; let y = 1; mutating func bump() { x += 1 } ; func bad() { x += 1 } }  // error: left side of mutating operator isn't mutable: 'self' is immutable
class C { let p = P(); var q = P(); let xs = [1] }
let p = P()
p.x = 1  // error: cannot assign to property: 'p' is a 'let' constant
p.bump()  // error: cannot use mutating member on immutable value: 'p' is a 'let' constant
var v = P()
v.y = 2  // error: cannot assign to property: 'y' is a 'let' constant
let c = C()
c.p.x = 3  // error: cannot assign to property: 'p' is a 'let' constant
c.q.x = 3
c.q.y = 3  // error: cannot assign to property: 'y' is a 'let' constant
c.xs.append(1)  // error: cannot use mutating member on immutable value: 'xs' is a 'let' constant
let arr = [1, 2]
arr[0] = 3  // error: cannot assign through subscript: 'arr' is a 'let' constant
arr.append(3)  // error: cannot use mutating member on immutable value: 'arr' is a 'let' constant
arr.sort()  // error: cannot use mutating member on immutable value: 'arr' is a 'let' constant
let f = { p.x = 3 }  // error: cannot assign to property: 'p' is a 'let' constant
let o: P? = P()
o?.x = 4  // error: cannot assign to property: 'o' is a 'let' constant
let d = ["a": [1]]
d["a"]?.append(3)  // error: cannot use mutating member on immutable value: 'd' is a 'let' constant
d["a", default: []] += [1]  // error: left side of mutating operator isn't mutable: 'd' is a 'let' constant
for i in 0..<3 { i += 1 }  // error: left side of mutating operator isn't mutable: 'i' is a 'let' constant
func g(_ n: Int, _ q: P) { n = 3; q.x = 3; q.bump() }  // error: cannot assign to value: 'n' is a 'let' constant
if let w = o { w.x = 3 }  // error: cannot assign to property: 'w' is a 'let' constant
let t = (1, 2)
t.0 = 3  // error: cannot assign to property: 't' is a 'let' constant
