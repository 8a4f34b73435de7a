np.random.seed(7)
print(np.random.rand(3))
