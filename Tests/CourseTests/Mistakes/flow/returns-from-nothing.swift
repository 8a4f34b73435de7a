func show(_ x: Int) {
  return x
}
show(3)
