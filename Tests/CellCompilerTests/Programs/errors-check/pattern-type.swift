let n = 3
switch n {
case "a": break  // error: expression pattern of type 'String' cannot match values of type 'Int'
case 1.5: break  // error: expression pattern of type 'Double' cannot match values of type 'Int'
default: break
}
