let text = "abc"
let n = text
  .count
let v = Int8(  // traps
  n * 100
)
print(v)
