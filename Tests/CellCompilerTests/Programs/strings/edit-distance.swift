func distance(_ a: String, _ b: String) -> Int {
  let a = Array(a), b = Array(b)
  var row = Array(0...b.count)
  for i in 1...a.count {
    var previous = row[0]
    row[0] = i
    for j in 1...b.count {
      let old = row[j]
      row[j] = a[i - 1] == b[j - 1] ? previous : min(previous, row[j], row[j - 1]) + 1
      previous = old
    }
  }
  return row[b.count]
}
print(distance("kitten", "sitting"), distance("кот", "кит"))  // prints: 3 1
