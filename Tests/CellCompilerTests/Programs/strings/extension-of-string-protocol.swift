extension StringProtocol {
  var words: [SubSequence] { split(whereSeparator: \.isWhitespace) }
  var vowels: Int { filter { "aeiou".contains($0) }.count }
  func first(_ n: Int) -> String { String(prefix(n)) }
  var isPalindrome: Bool {
    let letters = lowercased().filter(\.isLetter)
    return letters == String(letters.reversed())
  }
  func longest() -> String {
    var best = ""
    for word in words where word.count > best.count { best = String(word) }
    return best
  }
  func count(of character: Character) -> Int { reduce(0) { $0 + ($1 == character ? 1 : 0) } }
}
let text = "a quick brown fox"
print(text.words, text.vowels, text.first(3), text.longest(), text.count(of: "o"))
print(text.dropFirst(2).words.count, text.suffix(3).first(2), "Never odd or even".isPalindrome)
func initials<S: StringProtocol>(_ text: S) -> String { text.split(separator: " ").compactMap(\.first).map(String.init).joined() }
print(initials(text), initials(text.prefix(9)))
/* output:
["a", "quick", "brown", "fox"] 5 a q quick 2
3 fo true
aqbf aqb
*/
