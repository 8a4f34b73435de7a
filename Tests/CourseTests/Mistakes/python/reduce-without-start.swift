let xs = [1.0, 2.0]
print(xs.reduce(+))
