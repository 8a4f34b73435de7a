var x = 5
if x = 5 {  // error: use of '=' in a boolean context, did you mean '=='?
  print("five")
}
while x {  // error: type 'Int' cannot be used as a boolean; test for '!= 0' instead
  x--  // error: cannot find operator '--' in scope; did you mean '-= 1'?
}
