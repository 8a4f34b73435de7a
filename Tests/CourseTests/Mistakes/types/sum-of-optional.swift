let counts = ["a": 1]
let next = counts["a"] + 1
print(next)
