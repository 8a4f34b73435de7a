struct P { var x = 1 }
print([P()] == [P()])  // error: operator function '==' requires that 'P' conform to 'Equatable'
let a: P? = P()
print(a == P())  // error:
print(a == nil)
print([P()].contains(P()))  // error: referencing instance method 'contains' on 'Sequence' requires that 'P' conform to 'Equatable'
print((1, "a") == (1, "a"))
print((P(), 1) == (P(), 1))  // error: binary operator '==' cannot be applied to two '(P, Int)' operands
print(["a": P()] == [:])  // error:
