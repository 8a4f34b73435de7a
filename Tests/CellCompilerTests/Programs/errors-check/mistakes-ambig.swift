func g(_ x: Int) -> Int { x }
func g(_ x: Double) -> Double { x }
let v = g(1)
print(v)
print([3, 1].sorted(by: >))
let c = (>)  // error: ambiguous use of operator '>'
let d: (Int, Int) -> Bool = (>)
print([1.5].sorted(by: >), d(1, 2))
print([Any]().sorted(by: >))  // error:
print(["a": 1].sorted(by: >))
struct P {}
print([P()].sorted(by: >))  // error:
print([P()].sorted())  // error: referencing instance method 'sorted()' on 'Sequence' requires that 'P' conform to 'Comparable'
print([P()].max())  // error: referencing instance method 'max()' on 'Sequence' requires that 'P' conform to 'Comparable'
