protocol Scorer { func score(_ s: String) -> Double }
struct LengthScorer: Scorer {  // error: type 'LengthScorer' does not conform to protocol 'Scorer'
  func score(_ s: String) -> Int { s.count }
}
func rank(_ words: [String], by scorer: Scorer) -> [String] {
  words.sorted { scorer.score($0) > scorer.score($1) }
}
print(rank(["a", "bb"], by: LengthScorer()))
