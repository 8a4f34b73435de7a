struct Cat {
  var name: String
  var age: Int
  init(name: String) { self.name = name }
}
