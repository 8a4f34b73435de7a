let xs = [1, 2]
print(xs.map { x * 2 })
