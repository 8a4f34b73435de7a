let m = try Matrix([[1, 2], [3, 4]])
for row in m { print(row) }
print(m.sum())
