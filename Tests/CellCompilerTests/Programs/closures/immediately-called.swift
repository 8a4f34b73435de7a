let table: [Int] = {
  var result: [Int] = []
  for i in 1...4 { result.append(i * i) }
  return result
}()
print(table)  // prints: [1, 4, 9, 16]
