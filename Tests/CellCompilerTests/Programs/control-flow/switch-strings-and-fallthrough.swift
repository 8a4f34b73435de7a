for word in ["a", "the", "cat"] {
  switch word {
  case "a", "an": print("article")  // prints: article
  case "the":
    print("definite")  // prints: definite
    fallthrough
  case "zzz": print("next")  // prints: next
  default: break
  }
}
