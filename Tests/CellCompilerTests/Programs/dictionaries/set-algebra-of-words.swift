let a = Set("the cat sat".split(separator: " "))
let b = Set("the dog sat".split(separator: " "))
let jaccard = Double(a.intersection(b).count) / Double(a.union(b).count)
print(jaccard)  // prints: 0.5
var seen = Set<String>()
print(["x", "y", "x"].filter { seen.insert($0).inserted })  // prints: ["x", "y"]
