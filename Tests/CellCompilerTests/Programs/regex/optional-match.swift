func parse(_ s: String) -> (Int, Int)? {
  guard let m = s.wholeMatch(of: #/(\d+)\s*x\s*(\d+)/#), let w = Int(m.1), let h = Int(m.output.2) else { return nil }
  return (w, h)
}
print(parse("10 x 20") ?? (0, 0), parse("ten") == nil)
let maybe = "abc".firstMatch(of: #/b(c)?/#)?.1
print(maybe as Any, maybe == "c")
let none = "ab".firstMatch(of: #/b(c)?/#)?.1
print(none as Any)
print("ab".firstMatch(of: #/b(c)?/#)?.output.1 ?? "missing")
let m = "ab".firstMatch(of: #/(?<first>a)(?<second>b)?/#)!
print(m.output, m.first, m.second ?? "", m.output.second!.count)
var found: [String] = []
var rest = "k1=v1&k2=v2"[...]
while let m = rest.prefixMatch(of: #/(\w+)=(\w+)&?/#) { found.append("\(m.1):\(m.2)"); rest = rest[m.range.upperBound...] }
print(found, rest.isEmpty)
let results = ["a1", "b", "c3"].map { $0.firstMatch(of: #/\d/#) }
print(results.map { $0 == nil }, results.compactMap { $0?.output })
struct Rule { let name: String; let regex: Regex<Substring> }
let rules = [Rule(name: "num", regex: #/\d+/#), Rule(name: "word", regex: #/[a-z]+/#), Rule(name: "space", regex: #/\s+/#)]
var input = "let x1 42"[...]
while !input.isEmpty {
  guard let rule = rules.first(where: { input.starts(with: $0.regex) }), let match = input.prefixMatch(of: rule.regex) else { break }
  print(rule.name, match.output)
  input = input[match.range.upperBound...]
}
/* output:
(10, 20) true
Optional("c") true
nil
missing
("ab", first: "a", second: Optional("b")) a b 1
["k1:v1", "k2:v2"] true
[false, true, false] ["1", "3"]
word let
space  
word x
num 1
space  
num 42
*/
