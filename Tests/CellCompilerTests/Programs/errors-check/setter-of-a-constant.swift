struct Temperature {
  var celsius: Double
  var fahrenheit: Double {
    get { celsius * 9 / 5 + 32 }
    set { celsius = (fahrenheit - 32) * 5 / 9 }
  }
  static func from(kelvin: Double) -> Temperature { Temperature(celsius: kelvin - 273.15) }
}
let t = Temperature.from(kelvin: 300)
t.fahrenheit = 50  // error: cannot assign to property: 't' is a 'let' constant
print(t.from(kelvin: 3))  // error: static member 'from' cannot be used on instance of type 'Temperature'
