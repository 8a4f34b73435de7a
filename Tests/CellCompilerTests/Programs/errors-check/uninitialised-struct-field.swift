struct S {
  let a: Int
  let b: Int
  init(a: Int) {
    self.a = a
  }  // error: return from initializer without initializing all stored properties
}
