func f(_ n: Int) -> Int {
  if n > 5 {
    return f(n - 1)
  }
  let r = -Int.min  // error: arithmetic operation '0 - -9223372036854775808' (on signed 64-bit integer type) results in an overflow
  return r
}
print(f(7))
