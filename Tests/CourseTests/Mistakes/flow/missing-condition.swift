let x = 5
if x > 3 {
  print("ok")
}
else if {
  print("no")
}
