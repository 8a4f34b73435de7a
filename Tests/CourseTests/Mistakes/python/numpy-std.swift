let scores = [1, 2, 4]
print(np.std(scores))
