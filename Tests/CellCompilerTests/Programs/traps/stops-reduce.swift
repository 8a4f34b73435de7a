let rows = [[1, 2], [3], []]
let firsts = rows.reduce(into: [Int]()) { acc, row in
  acc.append(
    row[0])  // traps
}
print(firsts)
