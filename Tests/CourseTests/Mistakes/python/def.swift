def sigmoid(x):
    return 1 / (1 + exp(-x))

print(sigmoid(0))
