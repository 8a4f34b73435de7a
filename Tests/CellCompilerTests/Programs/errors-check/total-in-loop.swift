let matrix = [[1, 2], [3, 4]]
for row in matrix {
  for cell in row {
    total += cell  // error: left side of mutating operator isn't mutable: 'total' is a 'let' constant
  }
}
let total = 0
print(total)
