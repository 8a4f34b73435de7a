struct Box<T> {
  var value: T
  func doubled(_ n: Int, by factor: Int) -> Int {
    enum Step { case once, twice }  // error: type 'Step' cannot be nested in generic function 'doubled(_:by:)'
    return n * factor
  }
  init(value: T) {
    struct Note {}  // error: type 'Note' cannot be nested in generic function 'init(value:)'
    self.value = value
  }
}
func plain() -> Int {
  struct Fine { var n = 1 }
  return Fine().n
}
extension Sequence {
  func own() { enum Kind { case a } }  // error: type 'Kind' cannot be nested in generic function 'own()'
}
