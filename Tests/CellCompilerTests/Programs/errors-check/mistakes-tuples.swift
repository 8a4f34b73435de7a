let pair = (1, "a")
let (x, y, z) = pair  // error: '(Int, String)' is not convertible to '(Int, String, _)', tuples have a different number of elements
print(pair.2)  // error: value of tuple type '(Int, String)' has no member '2'
let t: (Int, Int) = pair  // error: cannot convert value of type '(Int, String)' to specified type '(Int, Int)'
func two() -> (a: Int, b: Int) { (1, 2, 3) }  // error: cannot convert return expression of type '(Int, Int, Int)' to return type '(a: Int, b: Int)'
let named: (x: Int, y: Int) = (a: 1, b: 2)  // error: cannot convert value of type '(a: Int, b: Int)' to specified type '(x: Int, y: Int)'
print(two().c)  // error: value of tuple type '(a: Int, b: Int)' has no member 'c'
