while 1 {
  print("again")
}
