var scores = [4, 1, 7]
scores.remove(1)
print(scores)
