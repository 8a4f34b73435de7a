func m(_ x: Int?) {}
func m(_ x: String?) {}
m(nil) // error: ambiguous use of 'm'
func n(_ x: [Int]?) {}
func n(_ x: Int?, _ y: Int = 1) {}
n(nil)
