let n = 3
if n > 2 {
  raise ValueError("too many")
}
