var xs = [1, 2, 3]
xs
  .remove(  // traps
    at: 7)
