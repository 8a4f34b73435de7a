func show(_ x: Int??) -> String {
  switch x {
  case .none: "none"
  case .some(.none): "some none"
  case .some(.some(let v)): "v\(v)"
  }
}
print(show(nil), show(.some(nil)), show(4))  // prints: none some none v4
