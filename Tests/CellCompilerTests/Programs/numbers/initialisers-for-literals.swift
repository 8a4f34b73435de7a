print(Int(integerLiteral: 3), Double(integerLiteral: 2), Double(floatLiteral: 2.5), String(stringLiteral: "a"), Bool(booleanLiteral: true))
let n = 7
print(Int(integerLiteral: n) + 1, UInt8(integerLiteral: 200), Float(floatLiteral: 0.5))

/* output:
3 2.0 2.5 a true
8 200 0.5
*/
