class Counter {
  init(start: Int) {
    self.total = start
  }
}
