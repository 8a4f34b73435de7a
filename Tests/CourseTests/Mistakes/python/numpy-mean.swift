let xs = [1.0, 2.0]
print(np.mean(xs), np.array([1, 2]))
