let score = 73
switch score {
case ..<50: print("fail")
case let x where x % 2 == 1: print("odd \(x)")  // prints: odd 73
case 50...: print("pass")
default: print("?")
}
