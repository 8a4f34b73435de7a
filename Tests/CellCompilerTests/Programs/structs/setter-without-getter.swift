struct Circle {
  var radius = 1.0
  var area: Double { radius * radius }
  var diameter: Double {
    set { radius = newValue / 2 }  // error: variable with a setter must also have a getter
  }
  subscript(i: Int) -> Double {
    set { radius = newValue }  // error: subscript with a setter must also have a getter
  }
}
var double: Int {
  set { print(newValue) }  // error: variable with a setter must also have a getter
}
print(Circle().area)
