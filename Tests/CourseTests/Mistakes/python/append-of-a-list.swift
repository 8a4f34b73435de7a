var scores = [1]
scores.append([2, 3])
print(scores)
