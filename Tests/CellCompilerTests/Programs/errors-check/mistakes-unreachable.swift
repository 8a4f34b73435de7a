let n = 3
switch n {
case 0: print("zero")
case is String: print("text")
case "a": print("a")  // error: expression pattern of type 'String' cannot match values of type 'Int'
default: print("d")
case 4: print("four")  // error: additional 'case' blocks cannot appear after the 'default' block of a 'switch'
}
switch n {  // error: switch must be exhaustive
case 1, 2: break
}
