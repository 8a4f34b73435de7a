let v = [3.0, 4.0]
print(np.linalg.norm(v))
