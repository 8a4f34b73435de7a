protocol U { static prefix func - (a: Self) -> Self; static func + (a: Self, b: Self) -> Self; static postfix func % (a: Self) -> Self }
postfix operator %
struct A: U { static prefix func - (a: A) -> A { a }; static func + (a: A, b: A) -> A { a }; static postfix func % (a: A) -> A { a } }
let u: any U = A()
print(-u) // error: unary operator '-' cannot be applied to an operand of type 'any U'
print(u + u) // error: binary operator '+' cannot be applied to two 'any U' operands
print(u%) // error: unary operator '%' cannot be applied to an operand of type 'any U'
print(-A(), A()%)
