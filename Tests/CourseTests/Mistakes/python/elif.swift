let score = 0.7
if score > 0.9 {
  print("good")
} elif score > 0.5 {
  print("fair")
} else {
  print("poor")
}
