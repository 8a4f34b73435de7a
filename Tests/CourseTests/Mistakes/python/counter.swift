let words = ["a", "b", "a"]
let c = Counter(words)
