struct P {
  let x: Int
  init(_ b: Bool) {
    if b { x = 1 }
  }  // error: return from initializer without initializing all stored properties
}
print(P(true).x)
