let poem = "roses are red\nviolets are blue\n\nsugar"
for (n, line) in poem.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
  print(n + 1, line.isEmpty ? "-" : line.split(separator: " ").count)
}
let longest: Substring = poem.split { $0 == " " || $0 == "\n" }.max { $0.count < $1.count }!
print(longest)

/* output:
1 3
2 3
3 -
4 1
violets
*/
