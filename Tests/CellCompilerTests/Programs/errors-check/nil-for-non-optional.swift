let n: Int = nil  // error: 'nil' cannot initialize specified type 'Int'
var s = "a"
s = nil  // error: 'nil' cannot be assigned to type 'String'
let x = nil  // error: 'nil' requires a contextual type
