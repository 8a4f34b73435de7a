func words(in text: String, pattern: String) -> [String] {
  guard let regex = try? Regex(pattern) else { return ["bad pattern"] }
  return text.matches(of: regex).map { String(text[$0.range]) }
}
print(words(in: "один 2 three", pattern: "[а-я]+"), words(in: "x", pattern: "("))
do {
  let r = try Regex("(\\w+)@(?<host>\\w+)?")
  if let m = "ann@ bob@mail".firstMatch(of: r) {
    print(m.output.count, m[1].substring ?? "nil", m["host"]?.substring ?? "nil", m.output[0].substring!)
    print(m.output[1].range == m[1].range, m[2].range == nil)
    for part in m.output { print(part.substring ?? "–") }
  }
  let all = "ann@a bob@mail".matches(of: r)
  print(all.map { $0[2].substring ?? "" }, all.last!.output[1].substring!)
  let typed = try Regex("(\\d)-(\\d)", as: (Substring, Substring, Substring).self)
  if let m = "a1-2".firstMatch(of: typed) { print(m.1, m.2) }
  print(try typed.wholeMatch(in: "1-2")?.output.2 ?? "no", try r.firstMatch(in: "--") == nil)
  _ = try Regex("[z")
} catch {
  print("error:", error)
}
for bad in ["a{2,1}", "*x", "(?<n>a)(?<n>b)", "\\p{Foo}", "(?<=a)b", "\\1"] {
  do { _ = try Regex(bad); print("ok") } catch { print(bad, "→", error) }
}
let patterns = ["^\\d+$", "(?i)hello", "^[A-ZА-Я]", "\\bcat\\b"]
for p in patterns {
  for t in ["123", "Hello", "Привет", "a cat!", "concat"] where t.contains(try! Regex(p)) { print(p, t) }
}
/* output:
["один"] ["bad pattern"]
3 ann nil ann@
true true
ann@
ann
–
["a", "mail"] bob
1 2
2 true
error: expected ']'
a{2,1} → range lower bound '2' must be less than or equal to upper bound '1'
*x → quantifier '*' must appear after expression
(?<n>a)(?<n>b) → group named 'n' already exists
\p{Foo} → unknown character property 'Foo'
(?<=a)b → lookbehind is not currently supported
\1 → no capture numbered 1
^\d+$ 123
(?i)hello Hello
^[A-ZА-Я] Hello
^[A-ZА-Я] Привет
\bcat\b a cat!
*/
