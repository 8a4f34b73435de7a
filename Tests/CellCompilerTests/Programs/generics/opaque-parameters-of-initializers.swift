protocol Scorer { func score(_ word: String) -> Int }
struct Length: Scorer { func score(_ word: String) -> Int { word.count } }
struct Vowels: Scorer { func score(_ word: String) -> Int { word.filter { "aeiou".contains($0) }.count } }
struct Ranking {
  let scores: [(String, Int)]
  init(_ words: some Sequence<String>, by scorer: some Scorer) { scores = words.map { ($0, scorer.score($0)) } }
  subscript(suffix: some StringProtocol) -> Int { scores.filter { $0.0.hasSuffix(suffix) }.map(\.1).reduce(0, +) }
}
final class Judge {
  let scorer: any Scorer
  init(scorer: some Scorer) { self.scorer = scorer }
}
print(Ranking(["tree", "audio"], by: Length()).scores, Ranking(Set(["queue"]), by: Vowels()).scores)
print(Ranking(["tree", "bee", "sun"], by: Length())["ee"], Judge(scorer: Vowels()).scorer.score("idea"))
/* output:
[("tree", 4), ("audio", 5)] [("queue", 4)]
7 3
*/
