let a: Int = "one"  // error: cannot convert value of type 'String' to specified type 'Int'
func f() -> String { 5 }  // error: cannot convert return expression of type 'Int' to return type 'String'
print(undefinedName)  // error: cannot find 'undefinedName' in scope
let b = a.foo  // error: value of type 'Int' has no member 'foo'
if a { }  // error: type 'Int' cannot be used as a boolean; test for '!= 0' instead
