var stack = [1, 2, 3]
while let top = stack.popLast() {
  print(top)
  if top == 3 { stack.append(9) }
}

/* output:
3
9
2
1
*/
