let eta = 0.1  # the learning rate
print(eta)
