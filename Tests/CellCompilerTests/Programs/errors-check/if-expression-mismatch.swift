let n = 1
let w = if n > 0 { "a" } else { 2 }  // error:
