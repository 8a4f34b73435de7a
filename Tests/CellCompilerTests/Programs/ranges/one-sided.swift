let xs = [0, 1, 2, 3, 4]
print(xs[2...], xs[..<2], xs[...2])
print((5...).contains(9), (..<5).contains(9))
for i in 3... {
  if i > 5 { break }
  print(i)
}

/* output:
[2, 3, 4] [0, 1] [0, 1, 2]
true false
3
4
5
*/
