let a = [1,2], b = ["x", "y"]
print(zip(a, b)[0])
