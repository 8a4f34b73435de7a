let losses = [2.1, 1.4, 0.9]
print(losses[-1])
