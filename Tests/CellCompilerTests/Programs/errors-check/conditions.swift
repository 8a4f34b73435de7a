let n = 3
if n { }  // error: type 'Int' cannot be used as a boolean; test for '!= 0' instead
if n = 3 { }  // error: use of '=' in a boolean context, did you mean '=='?
if n == "3" { }  // error: binary operator '==' cannot be applied to operands of type 'Int' and 'String'
while n { }  // error: type 'Int' cannot be used as a boolean; test for '!= 0' instead
while 1 { }  // error: integer literal value '1' cannot be used as a boolean; did you mean 'true'?
if !n { }  // error: type 'Int' cannot be used as a boolean; test for '== 0' instead
if n && true { }  // error: type 'Int' cannot be used as a boolean; test for '!= 0' instead
if true || n { }  // error: type 'Int' cannot be used as a boolean; test for '!= 0' instead
let b = !"a"  // error:
let t = n ? 1 : 2  // error: type 'Int' cannot be used as a boolean; test for '!= 0' instead
let u = n > 2 ? 1 : "a"  // error: result values in '? :' expression have mismatching types 'Int' and 'String'
let v: String = n > 2 ? 1 : 2  // error: cannot convert value of type 'Int' to specified type 'String'
repeat { } while n  // error: type 'Int' cannot be used as a boolean; test for '!= 0' instead
guard n else { fatalError() }  // error: type 'Int' cannot be used as a boolean; test for '!= 0' instead
if "a" { }  // error: cannot convert value of type 'String' to expected condition type 'Bool'
if 1.5 { }  // error: cannot convert value of type 'Double' to expected condition type 'Bool'
if n > 1 and n < 5 { }  // error:
