var a = [1, 2, 3]
var b = a
b[0] = 99
b.append(4)
print(a)  // prints: [1, 2, 3]
print(b)  // prints: [99, 2, 3, 4]
func changed(_ xs: [Int]) -> [Int] {
  var xs = xs
  xs.removeAll()
  return xs
}
print(changed(a), a)  // prints: [] [1, 2, 3]
