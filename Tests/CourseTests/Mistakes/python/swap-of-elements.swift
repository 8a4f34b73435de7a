var scores = [1, 2, 3]
scores[0], scores[1] = scores[1], scores[0]
print(scores)
