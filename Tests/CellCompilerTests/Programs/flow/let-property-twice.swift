struct P {
  let x: Int = 1
  init() { x = 2 }  // error: immutable value 'self.x' may only be initialized once
}
print(P().x)
