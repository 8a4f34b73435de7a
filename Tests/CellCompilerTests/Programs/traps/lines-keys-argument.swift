let m = Dictionary(  // traps
  uniqueKeysWithValues:
    [("a", 1), ("a", 2)]
)
