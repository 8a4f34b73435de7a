struct Word: ExpressibleByStringLiteral {
  var text: String
  init(stringLiteral value: String) { text = value.uppercased() }
  init?(_ text: String) {
    if text.isEmpty { return nil }
    self.text = text
  }
}
struct Share: ExpressibleByIntegerLiteral {
  var parts: Int
  init(integerLiteral value: Int) { parts = value * 100 }
  init(_ parts: Int) { self.parts = parts }
}
let name = "given"
print(Word("written").text, Word(name)?.text ?? "none", Share(3).parts, Share(name.count).parts)
/* output:
WRITTEN given 300 5
*/
