let best: String? = nil
if best is not None {
  print("found")
}
