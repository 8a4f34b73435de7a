let text = "x=1;y=22"
let r = #/(?<name>\w)=(?<num>\d+)/#
print(text.matches(of: r).map(\.name), text.matches(of: r).map(\.output.num), text.matches(of: r).map(\.2))
print(text.matches(of: #/\w/#).map(\.0), text.matches(of: #/\w/#).map(\.output), text.matches(of: #/\w/#).map(\.output.count))
print(text.matches(of: r).map(\.range).map { text[$0] })
print(text.matches(of: r).sorted { $0.num > $1.num }.map { "\($0.name)" })
var counts: [Substring: Int] = [:]
for m in "the cat the dog".matches(of: #/\w+/#) { counts[m.output, default: 0] += 1 }
print(counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) })
let grouped = Dictionary(grouping: "a1 b2 a3".matches(of: #/([a-z])(\d)/#), by: { $0.1 })
print(grouped["a"]!.map { $0.2 })
func tokenize(_ s: String) -> [String] { s.lowercased().matches(of: #/[a-z]+(?:'[a-z]+)?/#).map { String($0.output) } }
print(tokenize("Don't stop, it's FUN!"))
enum Token { case number(Int), word(String) }
var tokens: [Token] = []
for m in "12 ab 3".matches(of: #/(\d+)|([a-z]+)/#) {
  if let n = m.1 { tokens.append(.number(Int(n)!)) } else if let w = m.2 { tokens.append(.word(String(w))) }
}
print(tokens)
let (_, a, b) = "k:v".wholeMatch(of: #/(\w):(\w)/#)!.output
print(a, b)
guard let m = "tel 12-34".firstMatch(of: #/(\d+)-(\d+)/#) else { fatalError() }
print("tel 12-34"[m.range], String(m.1 + m.2), m.output.1.count)
/* output:
["x", "y"] ["1", "22"] ["1", "22"]
["x", "1", "y", "2", "2"] ["x", "1", "y", "2", "2"] [1, 1, 1, 1, 1]
["x=1", "y=22"]
["y", "x"]
[(key: "the", value: 2), (key: "cat", value: 1), (key: "dog", value: 1)]
["1", "3"]
["don\'t", "stop", "it\'s", "fun"]
[main.Token.number(12), main.Token.word("ab"), main.Token.number(3)]
k v
12-34 1234 2
*/
