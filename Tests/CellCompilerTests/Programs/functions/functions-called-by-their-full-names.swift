print([1, -2].map(-), [1.5].map(-), [true].map(!), [1, 2].map { -$0 })  // error: ambiguous use of operator '-'
let xs = [1, 2]
print(xs.map(-), xs.map(~), zip(xs, xs).map(-))
func labeled(from a: Int, to b: Int) -> Int { b - a }
print(labeled(from:to:)(2, 9), [1].map(S().f(a:)))
struct S { func f(a: Int) -> Int { a }; static func g(b: Int) -> Int { b } }
print(S().f(a:)(3), S.g(b:)(4), [1].map(S().f(a:)))
