func f(_ s: String?) -> Int {
  guard let s else {
    return s!.count  // traps
  }
  return s.count
}
print(f("ab"))
print(f(nil))

/* output:
2
*/
