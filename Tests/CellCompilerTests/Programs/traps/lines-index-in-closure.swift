let a = (0..<3)
  .map { i in
    [1, 2][i] }  // traps
