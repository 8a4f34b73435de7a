class Rec {
  var a = 1
  convenience init() {  // error: invalid redeclaration of synthesized 'init()'
    self.init()
  }
}
print(Rec().a)
