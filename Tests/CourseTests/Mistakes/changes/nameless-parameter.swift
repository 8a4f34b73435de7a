let scores = [1, 2, 3]
scores.forEach { $0 += 1 }
