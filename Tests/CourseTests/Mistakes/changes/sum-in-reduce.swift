let scores = [1, 2, 3]
let total = scores.reduce(0) { sum, score in sum += score }
print(total)
