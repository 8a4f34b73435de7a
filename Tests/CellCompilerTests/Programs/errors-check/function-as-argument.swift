func apply(_ f: (Int) -> Int, _ n: Int) -> Int { f(n) }
let double = { $0 * 2 }
print(apply(double, 3))
print(apply({ x in x + "1" }, 3))  // error:
print(apply(3, { $0 }))  // error: cannot convert value of type 'Int' to expected argument type '(Int) -> Int'
