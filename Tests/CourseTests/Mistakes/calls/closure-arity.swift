let words = ["a", "bb"]
let lengths = words.map { a, b in a.count }
print(lengths)
