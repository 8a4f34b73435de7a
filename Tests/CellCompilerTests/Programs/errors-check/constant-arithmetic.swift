let z = 0
print(7 / z)
func f() -> Int {
  let z = 0
  return 7 / z  // error: division by zero
}
func h() { let a = 300; print(UInt8(a)) }
func i() { print(UInt8(200 + 100)) }
func j(_ x: Int) -> Int { x % 0 }  // error: division by zero
func k() { let b: UInt8 = 255; let c = b + 1; print(c) }  // error: arithmetic operation '255 + 1' (on type 'UInt8') results in an overflow
func l() { let big = Int.max; print(big + 1) }  // error: arithmetic operation '9223372036854775807 + 1' (on type 'Int') results in an overflow
func m(_ x: Int) { print(x / 0, x * 0, 0 / 5) }  // error: division by zero
let arr = [1, 2 / 0]  // error: division by zero
var q = 5
q /= 0  // error: division by zero
q %= 0  // error: division by zero
let s = 1 << 70, t = 10 - 20, u: UInt = 5 - 10  // error: arithmetic operation '5 - 10' (on type 'UInt') results in an overflow
let v = Int8(-128) - 1  // error: arithmetic operation '-128 - 1' (on type 'Int8') results in an overflow
let w = -Int8.min  // error: arithmetic operation '0 - -128' (on signed 8-bit integer type) results in an overflow
let aa: Int8 = 100 + 27 + 1  // error: arithmetic operation '127 + 1' (on type 'Int8') results in an overflow
let bb = Int32.max * 2  // error: arithmetic operation '2147483647 * 2' (on type 'Int32') results in an overflow
let cc = UInt8.max + 1  // error: arithmetic operation '255 + 1' (on type 'UInt8') results in an overflow
let dd = Int.min - 1  // error: arithmetic operation '-9223372036854775808 - 1' (on type 'Int') results in an overflow
let ee = abs(Int.min)
let ff = Int(3e30)  // error: invalid conversion: '3e30' overflows 'Int'
let gg = UInt8(3.5e3)  // error: invalid conversion: '3.5e3' overflows 'UInt8'
let hh = 5.0 / 0
let ii = UInt32(-5)  // error: negative integer '-5' overflows when stored into unsigned type 'UInt32'
let jj = Int8(1000)  // error: integer literal '1000' overflows when stored into 'Int8'
let kk = 0x1FF as UInt8  // error: integer literal '511' overflows when stored into 'UInt8'
let mm: [UInt8] = [1, 256]  // error: integer literal '256' overflows when stored into 'UInt8'
let nn = UInt8("300")
let oo = Int.max &+ 1
let pp: Float = 1e50
let qq = (1 + 2) / (3 - 3)  // error: division by zero
let rr = true ? 1 / 0 : 2  // error: division by zero
if 1 / 0 == 3 { print("x") }  // error: division by zero
let ss = Int.min / -1  // error: division '-9223372036854775808 / -1' results in an overflow
let tt = { 4 / 0 }  // error: division by zero
struct S { let x = 1 / 0; var y: Int { 2 / 0 } }  // error: division by zero
