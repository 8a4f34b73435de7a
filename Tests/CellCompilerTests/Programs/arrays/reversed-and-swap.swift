var a = [1, 2, 3, 4]
a.swapAt(0, 3)
print(a)
print(Array(a.reversed()))
a.reverse()
print(a)
for x in a.reversed() { print(x, terminator: ";") }
print()
for i in a.indices.reversed() { print(i, a[i]) }

/* output:
[4, 2, 3, 1]
[1, 3, 2, 4]
[1, 3, 2, 4]
4;2;3;1;
3 4
2 2
1 3
0 1
*/
