var counts: [Character: Int] = [:]
for c in "abracadabra" { counts[c, default: 0] += 1 }
for (c, n) in counts.sorted(by: { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }) {
  print(c, n)
}

/* output:
a 5
b 2
r 2
c 1
d 1
*/
