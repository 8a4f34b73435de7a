func greet(_ name: String, from place: String = "home", times: Int = 1) -> String {
  Array(repeating: "\(name)@\(place)", count: times).joined(separator: ",")
}
print(greet("Ann"))  // prints: Ann@home
print(greet("Ann", times: 2))  // prints: Ann@home,Ann@home
print(greet("Ann", from: "work", times: 2))  // prints: Ann@work,Ann@work
