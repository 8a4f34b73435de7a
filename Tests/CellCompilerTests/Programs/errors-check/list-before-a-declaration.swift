func show() {
  print(max(3, 4)
}  // error: expected ')' in expression list
show()
