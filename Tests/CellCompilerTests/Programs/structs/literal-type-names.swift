struct Word: ExpressibleByStringLiteral { let text: String; init(stringLiteral value: StringLiteralType) { text = value } }
struct Count: ExpressibleByIntegerLiteral { let n: Int; init(integerLiteral value: IntegerLiteralType) { n = value } }
struct Rate: ExpressibleByFloatLiteral { let r: Double; init(floatLiteral value: FloatLiteralType) { r = value } }
struct Flag: ExpressibleByBooleanLiteral { let on: Bool; init(booleanLiteral value: BooleanLiteralType) { on = value } }
let word: Word = "cell", count: Count = 3, rate: Rate = 0.5, flag: Flag = true
print(word.text, count.n, rate.r, flag.on)
/* output:
cell 3 0.5 true
*/
