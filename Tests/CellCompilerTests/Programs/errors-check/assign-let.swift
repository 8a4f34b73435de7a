let a = 1
a = 2  // error: cannot assign to value: 'a' is a 'let' constant
a += 1  // error: left side of mutating operator isn't mutable: 'a' is a 'let' constant
let xs = [1]
xs.append(2)  // error: cannot use mutating member on immutable value: 'xs' is a 'let' constant
xs[0] = 3  // error: cannot assign through subscript: 'xs' is a 'let' constant
xs.sort()  // error: cannot use mutating member on immutable value: 'xs' is a 'let' constant
xs.removeAll()  // error: cannot use mutating member on immutable value: 'xs' is a 'let' constant
let d = ["a": 1]
d["b"] = 2  // error: cannot assign through subscript: 'd' is a 'let' constant
struct P { var x = 1; let y = 2; mutating func bump() { x += 1 } }
let p = P()
p.x = 3  // error: cannot assign to property: 'p' is a 'let' constant
p.bump()  // error: cannot use mutating member on immutable value: 'p' is a 'let' constant
var q = P()
q.y = 3  // error: cannot assign to property: 'y' is a 'let' constant
q.y += 1  // error: left side of mutating operator isn't mutable: 'y' is a 'let' constant
let t = (1, 2)
t.0 = 3  // error: cannot assign to property: 't' is a 'let' constant
func f(n: Int, xs: [Int], p: P) {
  n = 2  // error: cannot assign to value: 'n' is a 'let' constant
  n += 1  // error: left side of mutating operator isn't mutable: 'n' is a 'let' constant
  xs.append(1)  // error: cannot use mutating member on immutable value: 'xs' is a 'let' constant
  p.x = 1  // error: cannot assign to property: 'p' is a 'let' constant
  p.bump()  // error: cannot use mutating member on immutable value: 'p' is a 'let' constant
}
for i in 0..<3 {
  i = 2  // error: cannot assign to value: 'i' is a 'let' constant
  i += 1  // error: left side of mutating operator isn't mutable: 'i' is a 'let' constant
}
for x in xs { x += 1 }  // error: left side of mutating operator isn't mutable: 'x' is a 'let' constant
if let v = Int("3") { v += 1 }  // error: left side of mutating operator isn't mutable: 'v' is a 'let' constant
guard let w = Int("3") else { fatalError() }
w = 3  // error: cannot assign to value: 'w' is a 'let' constant
let c = { (n: Int) in n = 3 }  // error: cannot assign to value: 'n' is a 'let' constant
[1, 2].forEach { $0 += 1 }  // error: left side of mutating operator isn't mutable: '$0' is immutable
switch 3 { case let z: z = 4 }  // error:
swap(&a, &q.x)  // error: cannot pass immutable value as inout argument: 'a' is a 'let' constant
let s = "a"
s += "b"  // error: left side of mutating operator isn't mutable: 's' is a 'let' constant
s.append("c")  // error:
P().x = 3  // error: cannot assign to property: function call returns immutable value
P().bump()  // error: cannot use mutating member on immutable value: function call returns immutable value
1 = 2  // error: cannot assign to value: literals are not mutable
a++  // error: cannot find operator '++' in scope; did you mean '+= 1'?
f = { _, _, _ in }  // error:
3 += 1  // error: left side of mutating operator isn't mutable: literals are not mutable
"a" = "b"  // error: cannot assign to value: literals are not mutable
a + 1 = 3  // error:
xs.count = 3  // error: cannot assign to property: 'count' is a get-only property
s.count = 4  // error: cannot assign to property: 'count' is a get-only property
[1, 2].append(3)  // error:
