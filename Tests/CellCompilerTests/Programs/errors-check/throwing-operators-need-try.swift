struct Ratio {
  var top: Int
  var bottom: Int
  struct NoValue: Error {}
  static func / (a: Ratio, b: Ratio) throws -> Ratio {
    if b.top == 0 { throw NoValue() }
    return Ratio(top: a.top * b.bottom, bottom: a.bottom * b.top)
  }
  static prefix func - (a: Ratio) throws -> Ratio { Ratio(top: -a.top, bottom: a.bottom) }
}
func half(_ r: Ratio) throws -> Ratio {
  let two = Ratio(top: 2, bottom: 1)
  let good = try r / two
  let bad = r / two  // error: operator can throw but expression is not marked with 'try'
  return try good / bad
}
func quiet(_ r: Ratio) -> Ratio {
  r / r  // error: call can throw, but it is not marked with 'try' and the error is not handled
}
