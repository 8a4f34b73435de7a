let a: UInt8 = 256  // error: integer literal '256' overflows when stored into 'UInt8'
let b: Int8 = -129  // error: integer literal '-129' overflows when stored into 'Int8'
let c: UInt = -1  // error: '-1' overflows when stored into
