var postings: [String: [Int]] = [:]
for (i, doc) in ["a b", "b c", "a"].enumerated() {
  for t in doc.split(separator: " ") { postings[String(t), default: []].append(i) }
}
for k in postings.keys.sorted() { print(k, postings[k]!) }
postings["a"]?[0] = 9
print(postings["a"]!)

/* output:
a [0, 2]
b [0, 1]
c [1]
[9, 2]
*/
