let words = ["a", "bb"]
let lengths = {w: len(w) for w in words}
print(lengths)
