let m = try Matrix.zeros(2, 2)
print(m)
