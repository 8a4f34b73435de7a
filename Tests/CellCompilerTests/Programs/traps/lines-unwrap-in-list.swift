let a = Optional<Int>.none
let b = [
  1,
  a!,  // traps
  2,
]
