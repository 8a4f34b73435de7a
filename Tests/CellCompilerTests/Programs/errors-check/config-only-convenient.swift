class Config {  // error: class 'Config' has no initializers
  let path: String
  var options: [String: Bool]
  convenience init(path: String) {
    self.init(path: path, options: [:])  // error: extra argument 'options' in call
  }
}
