var t: UInt8 = 250
for i in 0..<10 {
  t
    += UInt8(i)  // traps
}
print(t)
