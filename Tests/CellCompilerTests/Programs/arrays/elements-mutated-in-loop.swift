var m = [[1, 2], [3, 4]]
for i in m.indices {
  for j in m[i].indices {
    m[i][j] *= (i + 1)
  }
  m[i].append(0)
}
print(m)  // prints: [[1, 2, 0], [6, 8, 0]]
var rows = m
rows[0].removeAll()
print(m[0], rows)  // prints: [1, 2, 0] [[], [6, 8, 0]]
