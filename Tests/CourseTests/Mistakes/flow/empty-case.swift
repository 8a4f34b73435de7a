switch 3 {
case 1:
case 2: print("b")
default: print("c")
}
