let u = UInt8(250)
for k in 0..<10 {
  let v = u + UInt8(k)  // traps
  print(v)
}
/* output:
250
251
252
253
254
255
*/
