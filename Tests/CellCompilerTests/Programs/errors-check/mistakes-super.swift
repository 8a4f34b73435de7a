class Base {
  let id: Int
  init(id: Int) { self.id = id }
}
class Derived: Base {
  var extra: String
  init(extra: String) {
    super.init(id: 1)
    self.extra = extra
  }
}
class Other: Base {
  var more: Int
  init(more: Int) {
    self.more = more
  }
}
class Third: Base {}
let t = Third()  // error: missing argument for parameter 'id' in call
t.id = 4
