struct Text: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, CustomStringConvertible {
  let description: String
  init(stringLiteral value: String) { description = value }
  init(integerLiteral value: Int) { description = "#\(value)" }
  init(_ text: String) { description = text }
  static func + (left: Text, right: Text) -> Text { Text("(\(left)+\(right))") }
}
let two: Text = "x" + "y"
let three: Text = "x" + "y" + "z"
let maybe: Text? = "a" + ("b" + "c")
var table: [String: Text] = [:]
table["words"] = "x" + "y" + "w"
table["numbers"] = 1 + 2 + 3
table["both"] = "n" + 1 + 2
func show(_ text: Text) -> String { text.description }
func show(ifAny text: Text?) -> String { text?.description ?? "-" }
print(two, three, maybe!, table["words"]!, table["numbers"]!, table["both"]!)
print(show("a" + "b" + "c"), show(ifAny: 1 + 2 + 3), "plain" + " " + "text")
/* output:
(x+y) ((x+y)+z) (a+(b+c)) ((x+y)+w) ((#1+#2)+#3) ((n+#1)+#2)
((a+b)+c) ((#1+#2)+#3) plain text
*/
