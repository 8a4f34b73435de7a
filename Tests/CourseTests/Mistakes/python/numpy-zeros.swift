let m = np.zeros((2, 3))
