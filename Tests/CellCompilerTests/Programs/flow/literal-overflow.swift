let a: Int = 9223372036854775808  // error: integer literal '9223372036854775808' overflows when stored into 'Int'
let b: UInt8 = 0x1FF  // error: integer literal '511' overflows when stored into 'UInt8'
let c: Int16 = -40000  // error: integer literal '-40000' overflows when stored into 'Int16'
let d: [Int8] = [1, 200, 3]  // error: integer literal '200' overflows when stored into 'Int8'
func f(_ n: UInt8) {}
f(256)  // error: integer literal '256' overflows when stored into 'UInt8'
f(-1)  // error: negative integer '-1' overflows when stored into unsigned type 'UInt8'
let e: Float = 1e50
let g = 300 as UInt8  // error: integer literal '300' overflows when stored into 'UInt8'
