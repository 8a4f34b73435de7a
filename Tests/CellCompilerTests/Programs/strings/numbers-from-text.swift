print(Int("42")!, Int("4x") as Any, Int("-7")!, Int("+7")!, Int("") as Any, Int(" 1") as Any)  // prints: 42 nil -7 7 nil nil
print(Double("3.5")!, Double("1e3")!, Double("abc") as Any, Double("nan")!, Double("5")!)  // prints: 3.5 1000.0 nil nan 5.0
print(Int("ff", radix: 16)!, String(255, radix: 2), String(255, radix: 16, uppercase: true))  // prints: 255 11111111 FF
print(Bool("true")!, Bool("yes") as Any)  // prints: true nil
