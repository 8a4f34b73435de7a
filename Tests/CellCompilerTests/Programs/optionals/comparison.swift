let a: Int? = 1
print(a == 1, a == nil, a != 2, [a, nil] == [1, nil])  // prints: true false true true
print(Optional(3) == Optional(3))  // prints: true
switch a {
case nil: print("nil")
case 1?: print("one")  // prints: one
case let v?: print(v)
}
