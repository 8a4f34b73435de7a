let n = 1
if n { print(n) }  // error: type 'Int' cannot be used as a boolean; test for '!= 0' instead
while "a" { }  // error: cannot convert value of type 'String' to expected condition type 'Bool'
let x = n ? 1 : 2  // error: type 'Int' cannot be used as a boolean; test for '!= 0' instead
