struct Cat {
  print("мяу")
}
