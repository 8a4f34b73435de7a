// Texts are put together from many pieces; each is read, copied or dropped at some point on the way.
func repeated(_ piece: String, _ count: Int) -> String {
  var text = ""
  for _ in 0..<count { text += piece }
  return text
}
print(repeated("ab", 3))
print(repeated("привет ", 200).count)
print(repeated("👩‍👩‍👧", 100).count, repeated("👩‍👩‍👧", 100).utf8.count)

// Two texts in turn.
var evens = ""
var odds = ""
for n in -3..<40 {
  if n % 2 == 0 { evens += "\(n)," } else { odds += String(n) + ";" }
}
print(evens)
print(odds)

// Read after each step.
var ladder = "x"
var lengths: [Int] = []
while ladder.count < 12 {
  ladder += "-"
  lengths.append(ladder.count)
  ladder.append("o")
}
print(ladder, lengths)

// A copy keeps what it had.
var first = "one"
first += " two"
let second = first
first += " three"
var third = second
third += "!"
print(first, "|", second, "|", third)

// A text appended to itself, and one to another that grows.
var double = "ab"
double += "c"
double += double
print(double)
var outer = "<"
var inner = "in"
inner += "ner"
outer += inner
inner += "most"
outer += inner
print(outer, inner)

// As keys, compared and hashed while they grow.
var counts: [String: Int] = [:]
var key = ""
for letter in "abcab" {
  key.append(letter)
  counts[key, default: 0] += 1
  if key == "abc" { key = "" }
}
print(counts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })

// In fields, arrays and closures.
struct Note {
  var text = ""
  mutating func add(_ word: String) {
    if !text.isEmpty { text += " " }
    text += word
  }
}
var note = Note()
for word in ["many", "small", "pieces"] { note.add(word) }
print(note.text, note.text.split(separator: " ").count)
var rows = ["", "", ""]
for n in 0..<12 { rows[n % 3] += "\(n)" + (n < 9 ? "," : "") }
print(rows)
var log = ""
let write = { (line: String) in log += line + "\n" }
write("first")
write("second")
print(log, terminator: "")

// Numbers at their ends, and long pieces between short ones.
var numbers = ""
numbers += String(Int.min)
numbers += " " + String(Int.max)
numbers += " \(0) \(-7)"
print(numbers)
let long = String(repeating: "long", count: 40)
var mixed = "a"
for n in 0..<5 {
  mixed += "b"
  mixed += long
  mixed += "\(n)"
}
print(mixed.count, mixed.hasSuffix("long4"), mixed.utf8.reduce(0) { $0 &+ Int($1) })

// Characters that join those before them, and line ends of two bytes.
var accents = "cafe"
accents += "\u{301}"
accents += "s"
print(accents, accents.count)
var lines = "one\r"
lines += "\n"
lines += "two"
print(lines.count, lines.utf8.count)
/* output:
ababab
1400
100 1800
-2,0,2,4,6,8,10,12,14,16,18,20,22,24,26,28,30,32,34,36,38,
-3;-1;1;3;5;7;9;11;13;15;17;19;21;23;25;27;29;31;33;35;37;39;
x-o-o-o-o-o-o [2, 4, 6, 8, 10, 12]
one two three | one two | one two!
abcabc
<innerinnermost innermost
["a=2", "ab=2", "abc=1"]
many small pieces 3
["0,3,6,9", "1,4,7,10", "2,5,8,11"]
first
second
-9223372036854775808 9223372036854775807 0 -7
811 true 87237
cafés 5
7 8
*/
