print(["a": 1])  // prints: ["a": 1]
print([1: ["x", "y"]])  // prints: [1: ["x", "y"]]
print([String: Double]())  // prints: [:]
print(["k": Optional(2)])  // prints: ["k": Optional(2)]
print(Set([5]))  // prints: [5]
let pair: (key: String, value: Int) = ("a", 1)
print(pair)  // prints: (key: "a", value: 1)
