for s in ["1", "b", "3"] {
  guard let n = Int(s) else {
    print("skip", s)
    continue
  }
  print(n * 2)
}

/* output:
2
skip b
6
*/
