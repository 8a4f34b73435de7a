let weights = [0.5, 1.5]
print(weights * 2)
