func greet(name: String, greeting: String = "Hello") -> String {
  return "\(greeting), \(name)"
}
print(greet("Ana"))  // error: missing argument label 'name:' in call
print(greet(greeting: "Hi", name: "Bo"))  // error: argument 'name' must precede argument 'greeting'
print(greet(name: "Cy", greeting: 3))  // error: cannot convert value of type 'Int' to expected argument type 'String'
