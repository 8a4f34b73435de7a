func choose(_ flag: Bool) -> Int {
  let x: Int
  var y: String
  if flag { x = 3 }
  print(y)  // error: variable 'y' used before being initialized
  return x  // error: constant 'x' used before being initialized
}
print(choose(true))
