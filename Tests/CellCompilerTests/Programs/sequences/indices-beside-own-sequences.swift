struct C: Sequence, IteratorProtocol { var n = 0; mutating func next() -> Int? { n += 1; return n < 4 ? n : nil } }
let a = [5, 6, 7]
for i in a.indices { print(i, a[i], terminator: " ") }
print(a.indices, "abc".indices.count, a.index(0, offsetBy: 2), "abc".distance(from: "abc".startIndex, to: "abc".endIndex), "abc"["abc".index("abc".startIndex, offsetBy: 1)])
for c in C() { print(c) }
var b: UInt8 = 1; b |= 6; b <<= 2; b &= 0xF; b ^= 1; print(b)
func g<T: BinaryInteger>(_ x: T) -> T { var y = x; y |= 8; y >>= 1; y &= 7; y <<= 2; return y }
print(g(5), g(UInt8(200)))
var k = "abc".startIndex; "abc".formIndex(after: &k); print("abc"[k])
/* output:
0 5 1 6 2 7 0..<3 3 2 3 b
1
2
3
13
24 16
b
*/
