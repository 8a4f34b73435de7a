for x in stride(from: 0.0, through: 1.0, by: 0.25) { print(x) }
for i in stride(from: 10, to: 0, by: -3) { print(i) }
print(Array(stride(from: 1, to: 2, by: 0.5)))

/* output:
0.0
0.25
0.5
0.75
1.0
10
7
4
1
[1.0, 1.5]
*/
