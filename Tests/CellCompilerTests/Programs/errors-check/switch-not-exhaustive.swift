enum Color { case red, green, blue }
let c = Color.red
switch c {  // error: switch must be exhaustive
case .red: print(1)
case .green: print(2)
}
let n = 3
switch n {  // error: switch must be exhaustive
case 1: print("one")
}
