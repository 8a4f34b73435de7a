let text = "Mississippi"
let freq = text.lowercased().reduce(into: [Character: Int]()) { $0[$1, default: 0] += 1 }
for (c, n) in freq.sorted(by: { $0.key < $1.key }) {
  print("\(c): " + String(repeating: "*", count: n))
}

/* output:
i: ****
m: *
p: **
s: ****
*/
