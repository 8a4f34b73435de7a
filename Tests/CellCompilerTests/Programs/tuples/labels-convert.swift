func stats() -> (mean: Double, n: Int) { (1.5, 2) }
let s = stats()
print(s.mean, s.n, s)  // prints: 1.5 2 (mean: 1.5, n: 2)
let u: (Double, Int) = s
print(u)  // prints: (1.5, 2)
let list: [(word: String, n: Int)] = [("a", 1)]
print(list[0].word, list)  // prints: a [(word: "a", n: 1)]
