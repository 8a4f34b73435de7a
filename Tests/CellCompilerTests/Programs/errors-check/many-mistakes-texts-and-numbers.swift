let s = "hello"
print(s[0]) // error:
print(s[0..<2]) // error:
print(s.length) // error:
print(s.count()) // error:
s.append("x") // error:
var t = s
t += 1 // error:
t = t + 1 // error:
let c: Character = "ab" // error:
let d: Character = s.first // error:
print(s.first.uppercased()) // error:
let n = Int("5") + 1 // error:
let m: Int = Int("5") // error:
let f: Float = 1.5 as Double // error:
let i: Int = 3.7 // error:
let j = Int(3.7) + 0.5 // error:
let u: UInt8 = 300
let v: UInt = -1
let w = 1 / 0
let x = 5 % 0
let y = Int.max + 1
let z = 10 as UInt8 + 250
let a = [1, 2, 3]
print(a[-1], a["x"], a.length, a.push(4), a.size) // error:
a.append(4) // error:
a[0] = 5 // error:
let dd = ["a": 1, "a": 2]
let e = [:] // error:
let g = [] // error:
let h: [String: Int] = ["a", "b"] // error:
let k: Set<Int> = {1, 2} // error:
let l = (1, 2); l.2 // error:
let o = l.0 = 5 // error:
print(undefined, Undefined(), s.undefined, String.undefined, .undefined) // error:
