for i in 1...20 where i % 3 == 0 && i % 2 == 0 {
  print(i, terminator: " ")
}
print()
for case let x? in [1, nil, 3] {
  print(x)
}

/* output:
6 12 18 
1
3
*/
