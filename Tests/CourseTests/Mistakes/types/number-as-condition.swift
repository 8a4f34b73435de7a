let count = 2
if count {
  print("some")
}
