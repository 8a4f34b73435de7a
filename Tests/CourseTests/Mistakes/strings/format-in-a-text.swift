let p = 0.123456
print("p = \(p:.2f)")
