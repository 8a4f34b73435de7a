let shares = [0.5, 0.25]
print(np.log(shares))
