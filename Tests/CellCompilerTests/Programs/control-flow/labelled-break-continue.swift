outer: for i in 1...4 {
  for j in 1...4 {
    if j == 3 { continue outer }
    if i == 3 { break outer }
    print(i, j)
  }
}

/* output:
1 1
1 2
2 1
2 2
*/
