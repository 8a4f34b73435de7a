import Foundation
// Markdown to HTML mini converter and template engine with regex
enum Block: Equatable { case heading(level: Int, String), paragraph(String), list([String]), code(String) }
struct MarkdownParser {
  func parse(_ source: String) -> [Block] {
    var blocks: [Block] = [], paragraph: [String] = [], items: [String] = [], code: [String]?
    func flush() { if !paragraph.isEmpty { blocks.append(.paragraph(paragraph.joined(separator: " "))); paragraph = [] }; if !items.isEmpty { blocks.append(.list(items)); items = [] } }
    for line in source.components(separatedBy: .newlines) {
      if line.hasPrefix("```") { if let c = code { blocks.append(.code(c.joined(separator: "\n"))); code = nil } else { flush(); code = [] }; continue }
      if code != nil { code?.append(line); continue }
      let trimmed = line.trimmingCharacters(in: .whitespaces)
      if trimmed.isEmpty { flush() }
      else if let match = trimmed.firstMatch(of: #/^(#{1,6})\s+(.+)$/#) { flush(); blocks.append(.heading(level: match.1.count, String(match.2))) }
      else if trimmed.hasPrefix("- ") { items.append(String(trimmed.dropFirst(2))) }
      else { paragraph.append(trimmed) }
    }
    flush()
    return blocks
  }
}
func escape(_ s: String) -> String { [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;")].reduce(s) { $0.replacingOccurrences(of: $1.0, with: $1.1) } }
func inline(_ s: String) -> String { escape(s).replacing(#/\*\*(.+?)\*\*/#) { "<b>\($0.1)</b>" }.replacing(#/_(.+?)_/#) { "<i>\($0.1)</i>" }.replacing(#/\[(?<text>[^\]]+)\]\((?<url>[^)]+)\)/#) { "<a href=\"\($0.url)\">\($0.text)</a>" } }
func render(_ b: Block) -> String { switch b { case .heading(let n, let t): "<h\(n)>\(inline(t))</h\(n)>"; case .paragraph(let t): "<p>\(inline(t))</p>"; case .list(let xs): (["<ul>"] + xs.map { "  <li>\(inline($0))</li>" } + ["</ul>"]).joined(separator: "\n"); case .code(let c): "<pre>\(escape(c))</pre>" } }
let doc = """
# Title & more
Some **bold** and _it_ text
over lines with [link](http://x.y).

- one
- two < three

```
let a = 1 < 2
```
## Sub
"""
let blocks = MarkdownParser().parse(doc)
print(blocks.map(render).joined(separator: "\n"))
print(blocks.count, blocks.first == .heading(level: 1, "Title & more"))
struct Template { let source: String
  func render(_ values: [String: Any]) -> String { source.replacing(#/\{\{\s*(\w+)(?:\|(\w+))?\s*\}\}/#) { m -> String in
    let raw = values[String(m.1)].map { "\($0)" } ?? "?"
    switch m.2.map(String.init) { case "upper"?: return raw.uppercased(); case "count"?: return String(raw.count); case nil: return raw; case let f?: return "<\(f)?>" } } } }
print(Template(source: "Hi {{name|upper}}, {{ n }} new ({{name|count}}) {{x}} {{n|foo}}").render(["name": "Ann", "n": 3]))
let log = "2024-03-01 12:30 GET /a 200 15ms\n2024-03-01 12:31 POST /b 500 7ms\nnoise"
let re = #/(?<date>[\d-]+) (?<h>\d+):(?<m>\d+) (?<verb>GET|POST) (?<path>\S+) (?<code>\d{3}) (?<ms>\d+)ms/#
for m in log.matches(of: re) { print(m.verb, m.path, Int(m.code)! >= 500 ? "error" : "ok", Int(m.h)! * 60 + Int(m.m)!, m.range.lowerBound == log.startIndex) }
let total = log.matches(of: #/(\d+)ms/#).compactMap { Int($0.1) }.reduce(0, +); print(total, log.contains(#/noise$/#), log.ranges(of: #/\d{4}/#).count, log.split(separator: #/\s+/#).count)
print("a1b22".replacing(#/\d+/#, with: "#", maxReplacements: 1), "key: v".wholeMatch(of: #/(\w+):\s(\w)/#).map { ($0.1, $0.2) } ?? ("", ""), "AbC".firstMatch(of: #/[a-z]/#.ignoresCase())?.0 ?? "")
let dyn = try Regex("(\\w)(\\d)"); if let m = "x9".firstMatch(of: dyn) { print(m.output.count, m.output[1].substring ?? "", m[2].substring ?? "", m.0) }
/* output:
<h1>Title &amp; more</h1>
<p>Some <b>bold</b> and <i>it</i> text over lines with <a href="http://x.y">link</a>.</p>
<ul>
  <li>one</li>
  <li>two &lt; three</li>
</ul>
<pre>let a = 1 &lt; 2</pre>
<h2>Sub</h2>
5 true
Hi ANN, 3 new (3) ? <foo?>
GET /a ok 750 true
POST /b error 751 false
22 true 2 13
a#b22 ("key", "v") A
3 x 9 x9
*/
