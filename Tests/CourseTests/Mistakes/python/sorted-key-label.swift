let xs = [3, 1, 2]
print(xs.sorted(key: { -$0 }))
