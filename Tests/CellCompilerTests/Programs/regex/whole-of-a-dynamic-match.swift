let pattern = try Regex("([a-z])(\\d+)")
for match in "x9 y10 z".matches(of: pattern) {
  print(match.0, match.output.count, match[1].substring ?? "", match[2].substring ?? "")
}
print("k7".wholeMatch(of: pattern)?.0.count ?? 0)
/* output:
x9 3 x 9
y10 3 y 10
2
*/
