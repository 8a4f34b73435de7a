class D { var d: D; init(_ d: D) { self.d = d } }
let d = D() // error: missing argument for parameter #1 in call
d.d = nil
