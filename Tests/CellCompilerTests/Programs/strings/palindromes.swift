func isPalindrome(_ s: String) -> Bool {
  let letters = s.lowercased().filter { $0.isLetter }
  return letters == String(letters.reversed())
}
print(isPalindrome("А роза упала на лапу Азора"))  // prints: true
print(isPalindrome("Never odd or even"), isPalindrome("no"))  // prints: true false
