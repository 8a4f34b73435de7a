let a: Int8 = 127
let c: Int8 = 127 + 1  // error: arithmetic operation '127 + 1' (on type 'Int8') results in an overflow
let b = false ? a : 300  // error: integer literal '300' overflows when stored into 'Int8'
let d: Int8 = true ? 1 : 200
let e: UInt = -1  // error: negative integer '-1' overflows when stored into unsigned type 'UInt'
let f = 1 / 0  // error: division by zero
let g = 5 % 0  // error: division by zero
let h: UInt8 = 255 + 1  // error: arithmetic operation '255 + 1' (on type 'UInt8') results in an overflow
