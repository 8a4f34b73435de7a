let words = ["tree", "a", "word"]
let sorted = words.sorted(by: lambda a, b: a < b)
print(sorted)
