let n: Int = "text"  // error: cannot convert value of type 'String' to specified type 'Int'
var s = "a"
s = 5  // error: cannot assign value of type 'Int' to type 'String'
let xs: [Int] = [1, "b"]  // error: cannot convert value of type 'String' to expected element type 'Int'
