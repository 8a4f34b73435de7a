var total = 0
func add(_ n: Int) {
  global total
  total += n
}
add(2)
print(total)
