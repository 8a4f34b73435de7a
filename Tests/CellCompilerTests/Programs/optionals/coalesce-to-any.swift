// `??` in a place that takes anything: the sides need no type in common.
let count: Int? = nil
let scores = ["Ada": 90]
func show(_ value: Any) { print("<\(value)>") }
func describe(_ value: CustomStringConvertible) -> String { "[" + value.description + "]" }

print(count ?? "none")
print(scores["Ada"] ?? "missing", scores["Bob"] ?? "missing", separator: " | ")
show(Int("12") ?? "not a number")
show(Int("twelve") ?? "not a number")
show([3, 1, 2].firstIndex(of: 9) ?? "not there")
show([Int]().max() ?? "empty")
print(describe(count ?? "none"), describe(scores["Ada"] ?? 0.5))
let row: [Any] = [count ?? "–", scores["Ada"] ?? "–"]
print(row)
let named: [String: Any] = ["count": count ?? false]
print(named)
let text: String? = "text"
show(count ?? text as Any)
show(text ?? 3)
/* output:
none
90 | missing
<12>
<not a number>
<not there>
<empty>
[none] [90]
["–", 90]
["count": false]
<Optional("text")>
<text>
*/
