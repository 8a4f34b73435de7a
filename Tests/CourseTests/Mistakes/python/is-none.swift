let best: String? = nil
if best is None {
  print("nothing yet")
}
