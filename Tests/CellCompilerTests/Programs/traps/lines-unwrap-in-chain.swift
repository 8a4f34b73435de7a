struct S { var xs: [Int] = [] 
  func first() -> Int {
    xs
      .filter { $0 > 1 }
      .first!  // traps
      .magnitude.hashValue
  }
}
print(S().first())
