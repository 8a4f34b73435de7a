let scores = [1.0, 2.0]
print(exp(scores))
