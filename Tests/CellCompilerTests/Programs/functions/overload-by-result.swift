func make() -> Int { 1 }
func make() -> String { "one" }
let a: Int = make()
let b: String = make()
print(a, b)  // prints: 1 one
