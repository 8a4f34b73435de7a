let words = ["cat", "dog"]
let counts = [2, 1]
let table = dict(zip(words, counts))
print(table)
