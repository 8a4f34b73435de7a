import Foundation
let log = """
2024-01-15 ERROR [db] Connection failed: timeout=30s
2024-01-16 INFO [web] GET /index.html 200
2024-02-01 WARN [db] slow query: 1532ms
bad line
"""
let pattern = #/(?<date>\d{4}-\d{2}-\d{2}) (?<level>[A-Z]+) \[(?<mod>\w+)\] (?<msg>.*)/#
for line in log.split(separator: "\n") { if let m = line.wholeMatch(of: pattern) { print(m.level, m.mod, m.msg.count, m.date.prefix(7)) } else { print("skip", line) } }
print(log.matches(of: #/\d+(ms|s)/#).map { "\($0.0)|\($0.1)" }, log.firstMatch(of: #/GET (\S+) (\d+)/#).map { ($0.1, Int($0.2)!) } ?? ("", 0), log.contains(#/\bslow\b/#), log.ranges(of: #/ERROR|WARN/#).count)
print("a1b22c".replacing(#/\d+/#) { "<\($0.0.count)>" }, "x-y_z".split(separator: #/[-_]/#), "2024-01-15".replacing(#/(\d+)-(\d+)-(\d+)/#) { "\($0.3).\($0.2).\($0.1)" }, "  lots   of  space ".replacing(#/\s+/#, with: " "), "Hello".wholeMatch(of: #/[A-Z][a-z]*/#) != nil, "hello".prefixMatch(of: #/hel/#)?.0 ?? "")
if let r = try? Regex("([a-z]+)@([a-z]+)\\.com") { if let m = "mail bob@site.com now".firstMatch(of: r) { print(m.0, m.output.count, m[1].substring ?? "", m.range.lowerBound == "mail bob@site.com now".index("mail bob@site.com now".startIndex, offsetBy: 5)) } }
print((try? Regex("[unclosed")) == nil, "AbC".contains(#/abc/#.ignoresCase()), "one1two2".trimmingPrefix(#/[a-z]+/#), "k1=v1;k2=v2".matches(of: #/(\w+)=(\w+)/#).reduce(into: [String: String]()) { $0[String($1.1)] = String($1.2) }.sorted { $0.key < $1.key }.map { "\($0):\($1)" })
func tokens(_ s: String) -> [String] { s.matches(of: #/\d+\.?\d*|[-+*\/()]|[a-z]+/#).map { String($0.0) } }; print(tokens("3.14*(x-2)+sin(y)"), tokens(""))
switch "v1.22.3" { case let s where s.wholeMatch(of: #/v\d+\.\d+/#) != nil: print("short"); case let s: if let m = s.wholeMatch(of: #/v(\d+)\.(\d+)\.(\d+)/#) { print([m.1, m.2, m.3].compactMap { Int($0) }) } }
let opt = "key: 42 # c".firstMatch(of: #/(?<k>\w+):\s*(?<v>\d+)?(?:\s*#\s*(?<c>.*))?/#)!; print(opt.k, opt.v ?? "-", opt.c ?? "-", opt.output.1)
print("the cat sat".replacingOccurrences(of: "[aeiou]", with: "*", options: .regularExpression), "a.b".range(of: ".", options: .literal)!.lowerBound == "a.b".index(after: "a.b".startIndex), "x12y".range(of: "[0-9]+", options: .regularExpression).map { "x12y"[$0] } ?? "", "CamelCaseString".replacing(#/([a-z])([A-Z])/#) { "\($0.1)_\($0.2.lowercased())" }, "tel: +49 (30) 12".filter { $0.isNumber })
/* output:
ERROR db 30 2024-01
INFO web 19 2024-01
WARN db 18 2024-02
skip bad line
["30s|s", "1532ms|ms"] ("/index.html", 200) true 2
a<1>b<2>c ["x", "y", "z"] 15.01.2024  lots of space  true hel
bob@site.com 3 bob true
true true 1two2 ["k1:v1", "k2:v2"]
["3.14", "*", "(", "x", "-", "2", ")", "+", "sin", "(", "y", ")"] []
[1, 22, 3]
key 42 c key
th* c*t s*t true 12 Camel_case_string 493012
*/
