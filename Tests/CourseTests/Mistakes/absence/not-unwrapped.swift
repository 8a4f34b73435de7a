let counts = ["кот": 2]
let n: Int = counts["кот"]
print(n)
