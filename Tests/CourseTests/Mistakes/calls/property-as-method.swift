let words = ["b", "a"]
let sorted = words.sort()
print(sorted)
