import Foundation
// Functions that exist for each kind of decimal do not know which one a whole number should be.
let x = 2.0
print(exp(1) * x, sqrt(16), floor(2), pow(2, 0.5))
let e: Double = exp(1)
print(e, sqrt(pow(3, 2) + pow(4, 2)))
let a = exp(1)  // error: ambiguous use of 'exp'
print(log(2))  // error: ambiguous use of 'log'
print("\(hypot(3, 4))")  // error: ambiguous use of 'hypot'
let list: [Any] = [pow(2.0, 10), "power"]  // error: ambiguous use of 'pow'
let s = 1 / (1 + exp(-1))  // error: ambiguous use of 'exp'
