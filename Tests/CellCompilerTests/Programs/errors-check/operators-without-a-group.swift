infix operator **
func ** (a: Int, b: Int) -> Int { a }
print(2 ** 3 * 4)  // error: adjacent operators are in unordered precedence groups 'DefaultPrecedence' and 'MultiplicationPrecedence'
print(2 * 3 ** 4)  // error: adjacent operators are in unordered precedence groups 'MultiplicationPrecedence' and 'DefaultPrecedence'
print(2 ** 3)
print(2 ** 3 ** 4)  // error:
print(2 + 3 ** 4 == 5)  // error: adjacent operators are in unordered precedence groups 'AdditionPrecedence' and 'DefaultPrecedence'
func <> (a: Int, b: Int) -> Int { a }  // error: operator implementation without matching operator declaration
prefix func √ (a: Double) -> Double { a }  // error: operator implementation without matching operator declaration
struct S { static func <=> (a: S, b: S) -> Int { 0 } }  // error: operator implementation without matching operator declaration
