func work() -> Int {
  defer { print("first registered") }
  defer { print("second registered") }
  print("body")
  return 7
}
print(work())
for i in 0..<2 {
  defer { print("end \(i)") }
  if i == 0 { continue }
  print("body \(i)")
}

/* output:
body
second registered
first registered
7
end 0
body 1
end 1
*/
