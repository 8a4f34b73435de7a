let scores = [1, 2, 3]
print(list(map(str, scores)))
