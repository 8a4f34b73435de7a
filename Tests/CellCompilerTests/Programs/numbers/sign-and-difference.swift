import Foundation

print(copysign(3.0, -0.0), copysign(-2.5, 7))
print(fdim(5.0, 3.5), fdim(1.0, 2.0))
let errors = [0.5, -1.25, 3.0]
print(errors.map { copysign(pow(abs($0), 2), $0) })
let small: Float = 1.5
print(copysign(small, -1), fdim(small, 0.25))
/* output:
-3.0 2.5
1.5 0.0
[0.25, -1.5625, 9.0]
-1.5 1.25
*/
