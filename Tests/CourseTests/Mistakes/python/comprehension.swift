let words = ["a", "bb"]
let lengths = [w.count for w in words]
print(lengths)
