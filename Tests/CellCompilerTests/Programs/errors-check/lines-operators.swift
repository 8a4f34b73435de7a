let a = 1
  + 2.0
  + "x"  // error: binary operator '+' cannot be applied to operands of type 'Double' and 'String'
let b = 3
  * "2"  // error:
let s = "a"
  + "b"
  + 3  // error: binary operator '+' cannot be applied to operands of type 'String' and 'Int'
let ok = a == 1
  && "x"  // error:
  || b > 2
let t: Int = "x"
  + "y"  // error: cannot convert value of type 'String' to specified type 'Int'
let q = true
  ? 1  // error: result values in '? :' expression have mismatching types 'Int' and 'String'
  : "x"
let r: Int? = nil
let z = r  // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
  + 1
let y = (1,
  2) == (1,  // error: binary operator '==' cannot be applied to operands of type '(Int, Int)' and '(Int, String)'
  "2")
