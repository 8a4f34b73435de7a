func power(_ b: Int, _ e: Int) -> Int {
  var r = 1
  for _ in 0..<e { r *= b }  // traps
  return r
}
print(power(2, 62))
print(power(2, 63))
/* output:
4611686018427387904
*/
