let names = ["a", "b", "c"]
for (i, name) in names.enumerated() { print(i, name) }
for (name, x) in zip(names, [1.5, 2.5]) { print(name, x) }
print(zip([1, 2, 3], [4, 5, 6]).map(*).reduce(0, +))
print(zip(names, 1...).map { "\($0)\($1)" })

/* output:
0 a
1 b
2 c
a 1.5
b 2.5
32
["a1", "b2", "c3"]
*/
