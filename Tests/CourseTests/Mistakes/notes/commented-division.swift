let words = 7
let half = words // 2
print(half)
