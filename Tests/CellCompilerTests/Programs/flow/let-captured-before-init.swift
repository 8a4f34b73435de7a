let n: Int
func show() { print(n) }  // error: constant 'n' used by function definition before being initialized
n = 3
show()
