let a: Strin = "x"  // error: cannot find type 'Strin' in scope
let b: [Int] = [1, "2", 3.0]  // error: cannot convert value of type 'String' to expected element type 'Int'
let c: [String: Int] = ["a": "b"]  // error: cannot convert value of type 'String' to expected dictionary value type 'Int'
let d: (Int, String) = (1, 2)  // error: cannot convert value of type '(Int, Int)' to specified type '(Int, String)'
let e: Int = "5" + 5  // error:
let f: Double = 1 / "2"  // error:
let g: Bool = 1  // error: integer literal value '1' cannot be used as a boolean; did you mean 'true'?
let h: Character = 5  // error: cannot convert value of type 'Int' to specified type 'Character'
let i: Set<Int> = [1, "x"]  // error: cannot convert value of type 'String' to expected element type 'Int'
let j: Int? = "x"  // error:
let k: () -> Int = { "x" }  // error: cannot convert value of type 'String' to closure result type 'Int'
let l: (Int) -> String = { $0 }  // error: cannot convert value of type 'Int' to closure result type 'String'
let m: [[Int]] = [[1], 2]  // error: cannot convert value of type 'Int' to expected element type '[Int]'
let n: Any = 3
print(n + 1)  // error:
let o: Int = n  // error: cannot convert value of type 'Any' to specified type 'Int'
let p: [Any] = [1, "a"]
print(p[0] + 1)  // error:
let q = [1, 2, 3] as [String]  // error: cannot convert value of type 'Int' to expected element type 'String'
let r = 3 as String  // error: cannot convert value of type 'Int' to type 'String' in coercion
let s = "x" as? Int
let t = 3 as! String
let u = 5 is String
let v: Int = 3.0 * 2  // error: cannot convert value of type 'Double' to specified type 'Int'
let w: Float = 1.0 as Double  // error: cannot convert value of type 'Double' to specified type 'Float'
var x = 5
x = "five"  // error: cannot assign value of type 'String' to type 'Int'
x = nil  // error: 'nil' cannot be assigned to type 'Int'
x = 5.5  // error: cannot assign value of type 'Double' to type 'Int'
x += "1"  // error: cannot convert value of type 'String' to expected argument type 'Int'
let y = x > "3"  // error: binary operator '>' cannot be applied to operands of type 'Int' and 'String'
let z = !x  // error: type 'Int' cannot be used as a boolean; test for '== 0' instead
print(-"5")  // error: unary operator '-' cannot be applied to an operand of type 'String'
print(x && true)  // error: type 'Int' cannot be used as a boolean; test for '!= 0' instead
print(x ? 1 : 2)  // error: type 'Int' cannot be used as a boolean; test for '!= 0' instead
if x = 5 { }  // error: use of '=' in a boolean context, did you mean '=='?
