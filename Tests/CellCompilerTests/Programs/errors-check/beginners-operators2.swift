struct V { var x: Int }
print(V(x: 1) + V(x: 2))
print(V(x: 1) == V(x: 1))  // error: referencing operator function '==' on 'Equatable' requires that 'V' conform to 'Equatable'
print(V(x: 1) < V(x: 2))  // error:
print([V(x: 1)].contains(V(x: 1)))  // error: referencing instance method 'contains' on 'Sequence' requires that 'V' conform to 'Equatable'
print([V(x: 1)] == [V(x: 1)])  // error: operator function '==' requires that 'V' conform to 'Equatable'
print(["a": V(x: 1)] == ["a": V(x: 1)])  // error: operator function '==' requires that 'V' conform to 'Equatable'
print(Set([V(x: 1)]))  // error: generic struct 'Set' requires that 'V' conform to 'Hashable'
print([V(x: 2)].sorted(), [V(x: 2)].max(), [V(x: 1)].min { $0 < $1 })  // error: referencing instance method 'sorted()' on 'Sequence' requires that 'V' conform to 'Comparable'
func + (a: V, b: V) -> V { V(x: a.x + b.x) }
print(V(x: 1) + 1)  // error: binary operator '+' cannot be applied to operands of type 'V' and 'Int'
print(V(x: 1) + V(x: 2) == 3)  // error:
infix operator **
func ** (a: Int, b: Int) -> Int { a }
print(2 ** 3 * 4)  // error: adjacent operators are in unordered precedence groups 'DefaultPrecedence' and 'MultiplicationPrecedence'
print(2 ** 3.0)  // error:
print(2 ^^ 3)  // error: cannot find operator '^^' in scope
func <> (a: Int, b: Int) -> Int { a }  // error: operator implementation without matching operator declaration
prefix func ! (a: Int) -> Int { a }
struct W { static func * (a: W, b: Int) -> W { a } }
print(2 * W())  // error:
print(W() * 2.0)  // error: binary operator '*' cannot be applied to operands of type 'W' and 'Double'
print((1, 2) + (3, 4), (1, 2) < (3, "a"), (1, 2) == (1, 2, 3))  // error: binary operator '<' cannot be applied to operands of type '(Int, Int)' and '(Int, String)'
print(1 < 2 < 3)  // error:
print(1 == 1 == true)  // error:
print(true > false, true + true)  // error: binary operator '>' cannot be applied to two 'Bool' operands
print("a" < 1, "a" && "b", !"a", "a" - "b", "5" * 2)  // error: binary operator '*' cannot be applied to operands of type 'String' and 'Int'
print([1] - [1], [1] * 2, [1, 2] + 3, [1] + ["a"])  // error: binary operator '-' cannot be applied to two '[Int]' operands
print(nil == nil, nil + 1)  // error:
print(5 % 2.0, 5.0 % 2.0, 5 / 2.0, Int(5) / 2.0)  // error: binary operator '/' cannot be applied to operands of type 'Int' and 'Double'
print(1...5 + 2, 1..<"a", 3...1.0, (1...3) + 1)  // error:
print(~1.5, 1.5 << 2, 3 & 1.0, 3 | true)  // error:
var i = 1
i++  // error: cannot find operator '++' in scope; did you mean '+= 1'?
i =+ "a"  // error: cannot find operator '=+' in scope
i -= 1.5  // error: cannot convert value of type 'Double' to expected argument type 'Int'
i /= 0
i %= "a"  // error: cannot convert value of type 'String' to expected argument type 'Int'
