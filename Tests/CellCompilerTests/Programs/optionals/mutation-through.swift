var n: Int? = 4
n! += 1
n? *= 2
print(n!)  // prints: 10
var xs: [Int]? = [1]
xs?.append(2)
print(xs?.count ?? 0, xs ?? [])  // prints: 2 [1, 2]
var d: [String: [Int]] = ["a": []]
d["a"]?.append(1)
d["b"]?.append(1)
print(d)  // prints: ["a": [1]]
