var scores = [("b", 2), ("a", 2), ("c", 9)]
scores.sort { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0 < $1.0 }
print(scores)
print(scores.map(\.0))
scores[0].1 += 1
print(scores[0])
for (name, n) in scores where n < 5 { print(name, n) }

/* output:
[("c", 9), ("a", 2), ("b", 2)]
["c", "a", "b"]
("c", 10)
a 2
b 2
*/
