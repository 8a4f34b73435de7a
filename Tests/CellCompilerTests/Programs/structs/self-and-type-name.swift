struct Box { var v: Int; static let zero = Self(v: 0); func plus(_ n: Int) -> Self { Self(v: v + n) } }
print(Box.zero.plus(2).v)  // prints: 2
