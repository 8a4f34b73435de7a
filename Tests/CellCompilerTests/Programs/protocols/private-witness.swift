// What a protocol asks for cannot be private in the type that conforms.
protocol Animal {
  var name: String { get }
  func speak() -> String
}
struct Dog: Animal {
  var name = "Rex"
  func speak() -> String { sound }
  private var sound: String { "woof" }
}
struct Pig: Animal {
  private var name: String { "Peppa" }  // error: property 'name' must be declared internal because it matches a requirement in internal protocol 'Animal'
  private func speak() -> String { "oink" }  // error: method 'speak()' must be declared internal because it matches a requirement in internal protocol 'Animal'
}
print(Dog().speak())
