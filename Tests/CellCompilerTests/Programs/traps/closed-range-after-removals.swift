var arr = [1, 2, 3]
arr.removeFirst(2)
print(arr, arr.removeLast())
let e = arr.max()
print(e as Any)
for x in stride(from: 3, to: 0, by: -1) { print(x) }
let range = arr.count..<arr.count + 1
print(range)
let bad = 5...(arr.count) // traps

/* output:
[3] 3
nil
3
2
1
0..<1
*/
