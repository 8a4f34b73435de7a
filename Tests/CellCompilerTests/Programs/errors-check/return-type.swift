func f() -> Int { return "a" }  // error: cannot convert return expression of type 'String' to return type 'Int'
func g() { return 1 }  // error: unexpected non-void return value in void function
func h() -> Int { return }  // error: non-void function should return a value
