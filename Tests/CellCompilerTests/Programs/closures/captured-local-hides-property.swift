struct T {
  var later = 1
  func show() {
    let f = { print(later) }  // error: closure captures 'later' before it is declared
    let later = 3
    f()
    print(later)
  }
}
T().show()
