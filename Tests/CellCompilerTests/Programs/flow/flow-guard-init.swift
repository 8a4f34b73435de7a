func f(_ t: String?) -> Int {
  let n: Int
  guard let t else { return n }  // error: constant 'n' used before being initialized
  n = t.count
  return n
}
print(f("a"))
