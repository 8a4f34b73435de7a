var counts = ["a": 1]
let w = "a b".split(separator: " ")[0]
print(counts[w] ?? 0)
