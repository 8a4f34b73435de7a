func greet(name: String, times: Int) -> String {
  String(repeating: name, count: times)
}
print(greet("Ann", 3))  // error: missing argument labels 'name:times:' in call
print(greet(times: 3, name: "Ann"))  // error: argument 'name' must precede argument 'times'
print(greet(name: "Ann"))  // error: missing argument for parameter 'times' in call
print(greet(name: "Ann", times: 2, loud: true))  // error: extra argument 'loud' in call
print(greet(nam: "Ann", times: 2))  // error: incorrect argument label in call (have 'nam:times:', expected 'name:times:')
