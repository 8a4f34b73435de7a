struct Circle { static let pi = 3.14 }
print(Circle().pi)
