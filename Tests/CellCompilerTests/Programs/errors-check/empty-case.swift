let x = 3
switch x {
case 1: print("one")
case 2:  // error: 'case' label in a 'switch' must have at least one executable statement
case 3: print("three")
default: print("many")
}
switch x {
case is String: print("s")
default: break
}
