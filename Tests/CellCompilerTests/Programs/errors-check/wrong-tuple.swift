let (a, b) = (1, 2, 3)  // error: tuples have a different number of elements
let t: (Int, String) = (1, 2)  // error: cannot convert value of type '(Int, Int)' to specified type '(Int, String)'
print((1, 2).5)  // error: value of tuple type '(Int, Int)' has no member '5'
