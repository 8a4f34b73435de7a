var scores = [1, 2, 3]
scores.insert(0, 9)
print(scores)
