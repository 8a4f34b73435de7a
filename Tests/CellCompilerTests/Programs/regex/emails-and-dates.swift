let text = "Пишите на ivan@mail.ru или anna.k+news@example.com, сайт https://site.org/page?q=1#top и @nick #тег."
for m in text.matches(of: #/[\w.+-]+@[\w-]+\.[\w.]+/#) { print(m.output) }
let url = #/https?://\S+/#
print(text.replacing(url, with: "<URL>"))
print(text.replacing(#/@\w+/#, with: "@user"))
if let m = text.firstMatch(of: #/#(?<tag>\w+)/#) { print(m.tag, m.output.tag, m.0, m.output.0) }
print(text.contains(url), text.ranges(of: #/а/#).count)
let words = text.lowercased().matches(of: #/[а-яё]+/#).map { String($0.output) }
print(words)
print(text.split(separator: #/\s+/#).count, text.split(separator: #/[\s,]+/#, maxSplits: 2))
let dates = "2024-05-17, 1999-12-31 and 2001-1-1"
for m in dates.matches(of: #/(\d{4})-(\d\d?)-(\d\d?)/#) {
  let (whole, y, mo, d) = m.output
  print(whole, Int(y)! + 1, mo, d)
}
print(dates.replacing(#/(\d+)-(\d+)-(\d+)/#) { m in "\(m.3).\(m.2).\(m.1)" })
let years = dates.matches(of: #/\d{4}/#).compactMap { Int($0.0) }
print(years, years.reduce(0, +))
let html = "<p class=\"a\">Hello <b>world</b></p>"
print(html.replacing(#/<[^>]+>/#, with: ""))
print("sooooo goooood".replacing(#/(\w)\1{2,}/#) { "\($0.1)\($0.1)" })
print("a  b\t c".replacing(#/\s+/#, with: " "))
print("Hello, World!".replacing(#/[^\w\s]/#, with: "").lowercased())
print("key = value".wholeMatch(of: #/(\w+)\s*=\s*(\w+)/#)?.output.1 ?? "none")
print("x=1;y=22".matches(of: #/(?<name>\w)=(?<num>\d+)/#).map { ($0.name, Int($0.num) ?? 0) })
var s = "one two  three"
s.replace(#/\s+/#, with: "-")
print(s, s.starts(with: #/o\w+/#), s.trimmingPrefix(#/\w+-/#))
let opt = #/(\d+)(?:\.(\d+))?/#
for m in "3.14 and 42".matches(of: opt) { print(m.1, m.2 ?? "-", m.2 == nil) }
let r: Regex<(Substring, Substring)> = #/<(\w+)>/#
print("<b>".firstMatch(of: r)!.1)
func clean(_ t: String, _ r: Regex<Substring>) -> String { t.replacing(r, with: "") }
print(clean("a1b2", #/\d/#))
print("ABC abc".matches(of: #/abc/#.ignoresCase()).count)
/* output:
ivan@mail.ru
anna.k+news@example.com
Пишите на ivan@mail.ru или anna.k+news@example.com, сайт <URL> и @nick #тег.
Пишите на ivan@user.ru или anna.k+news@user.com, сайт https://site.org/page?q=1#top и @user #тег.
top top #top #top
true 2
["пишите", "на", "или", "сайт", "и", "тег"]
10 ["Пишите", "на", "ivan@mail.ru или anna.k+news@example.com, сайт https://site.org/page?q=1#top и @nick #тег."]
2024-05-17 2025 05 17
1999-12-31 2000 12 31
2001-1-1 2002 1 1
17.05.2024, 31.12.1999 and 1.1.2001
[2024, 1999, 2001] 6024
Hello world
soo good
a b c
hello world
key
[("x", 1), ("y", 22)]
one-two-three true two-three
3 14 false
42 - true
b
ab
2
*/
