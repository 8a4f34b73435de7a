func area(_ w: Int, _ h: Int) -> Int {
  assert(w >= 0)  // traps
  return w * h
}
let values = [
  area(1, 2),
  area(3, 4),
  area(-1, 2),
]
print(values)
