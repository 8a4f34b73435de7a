protocol Command {
  var name: String { get }
  func apply(to text: inout String) -> Int
  func undo(on text: inout String, _ log: inout [String])
}
struct Append: Command {
  let suffix: String
  var name: String { "append \(suffix)" }
  func apply(to text: inout String) -> Int { text += suffix; return text.count }
  func undo(on text: inout String, _ log: inout [String]) { text.removeLast(suffix.count); log.append("un" + name) }
}
final class Upper: Command {
  let name = "upper"
  var before = ""
  func apply(to text: inout String) -> Int { before = text; text = text.uppercased(); return 0 }
  func undo(on text: inout String, _ log: inout [String]) { text = before; log += [name] }
}
let commands: [any Command] = [Append(suffix: "lo"), Upper(), Append(suffix: "!")]
struct Document { var text = "hel"; var title = "Greeting" }
var document = Document()
var log: [String] = []
for c in commands { print(c.name, c.apply(to: &document.text), document.text) }
for c in commands.reversed() { c.undo(on: &document.text, &log); print(document.text) }
print(log, document)

protocol Shape { mutating func grow(by k: Int, counting steps: inout Int) -> String }
struct Square: Shape { var side = 1; mutating func grow(by k: Int, counting steps: inout Int) -> String { side += k; steps += 1; return "\(side)" } }
enum Level: Shape { case low, high; mutating func grow(by k: Int, counting steps: inout Int) -> String { self = k > 1 ? .high : .low; steps += 10; return "\(self)" } }
var shapes: [any Shape] = [Square(), Level.low]
var steps = 0
for i in shapes.indices { print(shapes[i].grow(by: 2, counting: &steps), steps) }
print(shapes)

protocol Source { func draw(using g: inout some RandomNumberGenerator) -> Int }
struct Dice: Source { func draw(using g: inout some RandomNumberGenerator) -> Int { Int(g.next() % 6) + 1 } }
struct Clock: RandomNumberGenerator { var n: UInt64 = 0; mutating func next() -> UInt64 { n += 4; return n } }
var clock = Clock()
let dice: any Source = Dice()
print(dice.draw(using: &clock), dice.draw(using: &clock), clock.n)
/* output:
append lo 5 hello
upper 0 HELLO
append ! 6 HELLO!
HELLO
hello
hel
["unappend !", "upper", "unappend lo"] Document(text: "hel", title: "Greeting")
3 1
high 11
[main.Square(side: 3), main.Level.high]
5 3 8
*/
