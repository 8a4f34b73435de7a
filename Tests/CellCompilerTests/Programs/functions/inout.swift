func swapAndDouble(_ a: inout Int, _ b: inout Int) {
  (a, b) = (b * 2, a * 2)
}
var x = 1, y = 10
swapAndDouble(&x, &y)
print(x, y)  // prints: 20 2
swap(&x, &y)
print(x, y)  // prints: 2 20
var list = [1, 2, 3]
func bump(_ v: inout Int) { v += 100 }
bump(&list[1])
print(list)  // prints: [1, 102, 3]
