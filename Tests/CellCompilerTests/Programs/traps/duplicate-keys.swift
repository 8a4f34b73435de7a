let words = ["a", "b", "a"]
let d = Dictionary(uniqueKeysWithValues: words.map { ($0, 1) })  // traps
print(d.count)
