let r = 5
let lower = 7
for i in lower..<r { print(i) }  // traps
