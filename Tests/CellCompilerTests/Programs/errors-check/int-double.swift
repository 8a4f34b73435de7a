let n = 3
let d = 2.5
let f: Float = 1.5
let a = n + d  // error: binary operator '+' cannot be applied to operands of type 'Int' and 'Double'
let b = d * n  // error: binary operator '*' cannot be applied to operands of type 'Double' and 'Int'
let c = d + f  // error: binary operator '+' cannot be applied to operands of type 'Double' and 'Float'
let e: Int = d  // error: cannot convert value of type 'Double' to specified type 'Int'
let g: Double = n  // error: cannot convert value of type 'Int' to specified type 'Double'
let h: Int = 2.0  // error: cannot convert value of type 'Double' to specified type 'Int'
let i: Int = 7 / 2.0  // error: cannot convert value of type 'Double' to specified type 'Int'
let j = n / 2.0  // error: binary operator '/' cannot be applied to operands of type 'Int' and 'Double'
var k = 1
k += 1.5  // error: cannot convert value of type 'Double' to expected argument type 'Int'
k = d  // error: cannot assign value of type 'Double' to type 'Int'
var m = 1.0
m += n  // error: cannot convert value of type 'Int' to expected argument type 'Double'
m *= 2
func area(_ r: Double) -> Double { r * r }
print(area(n))  // error: cannot convert value of type 'Int' to expected argument type 'Double'
func half(_ n: Int) -> Double { n / 2 }  // error: cannot convert return expression of type 'Int' to return type 'Double'
func half2(_ n: Int) -> Double { return n }  // error: cannot convert return expression of type 'Int' to return type 'Double'
let xs: [Double] = [1, 2, n]  // error: cannot convert value of type 'Int' to expected element type 'Double'
print(n % 2.0)  // error:
print(d % 2)  // error: '%' is unavailable: For floating point numbers use truncatingRemainder instead
print(n < d)  // error: binary operator '<' cannot be applied to operands of type 'Int' and 'Double'
print(n == d)  // error: binary operator '==' cannot be applied to operands of type 'Int' and 'Double'
if d == n { }  // error: binary operator '==' cannot be applied to operands of type 'Double' and 'Int'
let u: UInt = 3
print(n + u)  // error: binary operator '+' cannot be applied to operands of type 'Int' and 'UInt'
let p = pow(2, n)  // error:
let r = (1...n).map { $0 * d }  // error: binary operator '*' cannot be applied to operands of type 'Int' and 'Double'
let s = [1, 2].reduce(0) { $0 + d }  // error:
print(max(n, d))  // error:
let i8: Int8 = 3
print(n + i8)  // error: binary operator '+' cannot be applied to operands of type 'Int' and 'Int8'
for x in 0..<d { print(x) }  // error:
print(n..<d)  // error:
print(String(n) + d)  // error: binary operator '+' cannot be applied to operands of type 'String' and 'Double'
