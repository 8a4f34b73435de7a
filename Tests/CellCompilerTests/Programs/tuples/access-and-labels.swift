let t = (1, "two", 3.0)
print(t.0, t.1, t.2)  // prints: 1 two 3.0
let p = (name: "Ann", age: 30)
print(p.name, p.age, p)  // prints: Ann 30 (name: "Ann", age: 30)
let (n, _) = p
print(n)  // prints: Ann
var q = p
q.age += 1
print(q.age, p.age)  // prints: 31 30
