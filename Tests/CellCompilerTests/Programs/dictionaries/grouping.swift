let words = ["apple", "avocado", "banana", "blueberry", "cherry"]
let groups = Dictionary(grouping: words) { $0.first! }
for key in groups.keys.sorted() { print(key, groups[key]!) }
print(Dictionary(grouping: 1...6, by: { $0 % 3 })[0]!)

/* output:
a ["apple", "avocado"]
b ["banana", "blueberry"]
c ["cherry"]
[3, 6]
*/
