let xs = [1, 2]
for case let n? in xs { print(n) }
for case let (i, n?) in [(1, 2)] { print(i, n) }
for case let n? in [1, nil, 2] { print(n) }
for case 3? in [3] { print("three") }
/* output:
1
2
1 2
1
2
three
*/
