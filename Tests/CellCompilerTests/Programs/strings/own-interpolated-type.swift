import Foundation
struct Html: ExpressibleByStringInterpolation, CustomStringConvertible {
  var text: String
  init(stringLiteral value: String) { text = value }
  init(stringInterpolation i: Interp) { text = i.out }
  var description: String { text }
  struct Interp: StringInterpolationProtocol {
    var out = ""
    init(literalCapacity: Int, interpolationCount: Int) { out.reserveCapacity(literalCapacity) }
    mutating func appendLiteral(_ s: String) { out += s }
    mutating func appendInterpolation(_ s: String) { out += s.replacingOccurrences(of: "<", with: "&lt;") }
    mutating func appendInterpolation(_ n: Int) { out += "#\(n)" }
    mutating func appendInterpolation(bold s: String) { out += "<b>\(s)</b>" }
  }
}
let h: Html = "x \("a<b") \(bold: "hi") \(3)"
print(h)
let k: Html = "plain"
print(k)
func page(_ h: Html) -> String { h.text }
print(page("t \(7)!"))
/* output:
x a&lt;b <b>hi</b> #3
plain
t #7!
*/
