let x = 1
x = 2  // error: cannot assign to value: 'x' is a 'let' constant
let xs = [1]
xs.append(2)  // error: cannot use mutating member on immutable value: 'xs' is a 'let' constant
xs[0] = 3  // error: cannot assign through subscript: 'xs' is a 'let' constant
func f(_ n: Int) { n += 1 }  // error: left side of mutating operator isn't mutable: 'n' is a 'let' constant
