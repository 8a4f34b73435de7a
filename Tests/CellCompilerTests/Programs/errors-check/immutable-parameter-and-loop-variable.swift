func f(_ xs: [Int]) { xs.append(1) }  // error: cannot use mutating member on immutable value: 'xs' is a 'let' constant
for i in 0..<3 { i += 1 }  // error: left side of mutating operator isn't mutable: 'i' is a 'let' constant
for x in [[1]] { x.append(2) }  // error: cannot use mutating member on immutable value: 'x' is a 'let' constant
