func f(_ c: Bool) {
  let x: Int
  if c { x = 1 }
  print(x)  // error: constant 'x' used before being initialized
}
