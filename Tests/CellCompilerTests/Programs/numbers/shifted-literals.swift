var raw: UInt8 = 0
let i = 3
raw |= 1 << i; print(raw)
raw &= ~(1 << i); raw ^= 1 << 7; print(raw, raw >> i & 1)
func setBit(_ m: inout UInt64, _ k: Int) { m |= 1 << UInt64(k); m |= (1 << k) | (1 << (k + 1)) }
var m: UInt64 = 0; setBit(&m, 5); print(m)
var total: Double = 1; let k = 2; total += 3 * Double(k); total *= 1 / 2; print(total)
var x: Int16 = 5; x += 1 + 2; x -= -(3); x <<= 2; print(x)
let mask: UInt16 = (1 << 4) - 1; print(mask, mask & ~1, 1 << 3 | mask)
struct B { var raw: UInt32 = 0; subscript(i: Int) -> Bool { get { raw & (1 << i) != 0 } set { if newValue { raw |= 1 << i } else { raw &= ~(1 << i) } } } }
var b = B(); b[4] = true; b[1] = true; b[4] = false; print(b.raw, b[1])
var f: Float = 2; f += 1 / 4; f = f * (1 - 0.5); print(f)
/* output:
8
128 0
96
3.5
44
15 14 15
2 true
1.125
*/
