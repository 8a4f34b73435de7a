let tuple = (name: "Ana", age: 30)
print(tuple.nam)  // error: value of tuple type '(name: String, age: Int)' has no member 'nam'
let (n, a, z) = tuple  // error: '(name: String, age: Int)' is not convertible to '(String, Int, _)', tuples have a different number of elements
print(tuple.2)  // error: value of tuple type '(name: String, age: Int)' has no member '2'
tuple.age = 31  // error: cannot assign to property: 'tuple' is a 'let' constant
