func readNumbers(_ s: String) -> [Int] {
  var out = [Int]()
  for part in s.split(separator: ",") {
    guard let n = Int(part) else {
      print("bad", part)
    }  // error: 'guard' body must not fall through, consider using a 'return' or 'throw' to exit the scope
    out.append(n)
  }
  return out
}
print(readNumbers("1,2"))
