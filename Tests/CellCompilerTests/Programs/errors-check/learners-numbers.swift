let i = 3, d = 2.5
print(i * d)  // error: binary operator '*' cannot be applied to operands of type 'Int' and 'Double'
let a: Int = 3.5  // error: cannot convert value of type 'Double' to specified type 'Int'
let b: Int = d  // error: cannot convert value of type 'Double' to specified type 'Int'
let c: Double = i  // error: cannot convert value of type 'Int' to specified type 'Double'
let u: UInt8 = 256
let v: UInt = -1
let w: Int8 = -129
print(i / 0)
print(i % 0)
print(5 % 2.5)  // error: '%' is unavailable: For floating point numbers use truncatingRemainder instead
print(d % 2)  // error: '%' is unavailable: For floating point numbers use truncatingRemainder instead
i++  // error: cannot find operator '++' in scope; did you mean '+= 1'?
++i  // error: cannot find operator '++' in scope; did you mean '+= 1'?
i += 1  // error: left side of mutating operator isn't mutable: 'i' is a 'let' constant
var j = 1
j += 1.5  // error: cannot convert value of type 'Double' to expected argument type 'Int'
j = j / d  // error:
let e = 10 / 3 as Double
print(Int(d) + d)  // error: binary operator '+' cannot be applied to operands of type 'Int' and 'Double'
let f: Float = d  // error: cannot convert value of type 'Double' to specified type 'Float'
print(-i.magnitude == 3)  // error:
let h: Int = 1_000.0  // error: cannot convert value of type 'Double' to specified type 'Int'
let k = 0xFG  // error: 'G' is not a valid hexadecimal digit (0-9, A-F) in integer literal
let l = 1 <<< 2  // error: cannot find operator '<<<' in scope
let m = i ** 2  // error: cannot find operator '**' in scope
let n = sqrt(i)  // error: cannot find 'sqrt' in scope
let o = max(i, d)  // error:
let p = abs("x")  // error: global function 'abs' requires that 'String' conform to 'SignedNumeric'
let q: Int = 9223372036854775808
let r = Int.max + 1
let s: Int8 = 100 + 100
