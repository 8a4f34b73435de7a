let x: Any = "text"
let n = x as! Int  // traps
print(n)
