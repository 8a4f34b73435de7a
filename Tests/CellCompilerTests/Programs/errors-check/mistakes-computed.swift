struct T {
  var c: Double
  var f: Double { c * 2 }
  var g: Double { get { c } set { c = newValue } }
  let h: Double { 3 }  // error: 'let' declarations cannot be computed properties
  lazy let z = 3  // error: 'lazy' cannot be used on a let
  var noType { 3 }  // error: computed property must have an explicit type
}
var t = T(c: 1)
t.f = 3  // error: cannot assign to property: 'f' is a get-only property
t.g = "x"  // error: cannot assign value of type 'String' to type 'Double'
