struct P { var x: Int; var y: Int }
let p = P(x: 1)  // error: missing argument for parameter 'y' in call
let q = P(1, 2)  // error: missing argument
let r = P(x: 1, y: "b")  // error: cannot convert value of type 'String' to expected argument type 'Int'
