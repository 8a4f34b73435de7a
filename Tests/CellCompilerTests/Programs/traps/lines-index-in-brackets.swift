let xs = [1, 2]
let y = xs
  .map { $0 + 1 }[  // traps
    5
  ]
