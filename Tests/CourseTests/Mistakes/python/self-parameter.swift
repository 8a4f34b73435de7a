struct Square {
  var side = 2
  func area(self) -> Int { return side * side }
}
