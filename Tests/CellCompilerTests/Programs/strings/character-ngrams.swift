func ngrams(_ word: String, _ n: Int) -> [String] {
  let padded = Array("<" + word + ">")
  guard padded.count >= n else { return [] }
  return (0...(padded.count - n)).map { String(padded[$0..<$0 + n]) }
}
print(ngrams("where", 3))  // prints: ["<wh", "whe", "her", "ere", "re>"]
print(ngrams("кот", 4), ngrams("a", 9))  // prints: ["<кот", "кот>"] []
