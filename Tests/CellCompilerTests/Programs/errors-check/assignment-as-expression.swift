var a = 1
if a = 2 { }  // error: use of '=' in a boolean context, did you mean '=='?
let b = a = 3
