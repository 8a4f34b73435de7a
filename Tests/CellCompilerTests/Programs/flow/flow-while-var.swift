var total: Int
var n = 3
while n > 0 {
  total += n  // error: variable 'total' passed by reference before being initialized
  n -= 1
}
print(total)  // error: variable 'total' used before being initialized
