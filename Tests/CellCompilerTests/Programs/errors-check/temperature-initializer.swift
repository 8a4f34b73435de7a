struct Temperature {
  var celsius: Double
  var fahrenheit: Double { celsius * 9 / 5 + 32 }
  init(fahrenheit: Double) { celsius = (fahrenheit - 32) * 5 / 9 }
}
var t = Temperature(celsius: 20)  // error: incorrect argument label in call (have 'celsius:', expected 'fahrenheit:')
t.fahrenheit = 80
print(Temperature.celsius)  // error: instance member 'celsius' cannot be used on type 'Temperature'; did you mean to use a value of this type instead?
