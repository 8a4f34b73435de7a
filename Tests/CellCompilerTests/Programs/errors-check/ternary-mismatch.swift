let c = true
let x: Int = c ? 1 : "b"  // error: cannot convert value of type 'String' to
