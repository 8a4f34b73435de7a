import Foundation
struct Document {
  let id: Int
  let text: String
  var tokens: [String] {
    return text.lowercased().split(separator: " ")  // error:
  }
}
func termFrequency(_ doc: Document) -> [String: Double] {
  var counts: [String: Int] = [:]
  for t in doc.tokens {
    counts[t] += 1  // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
  }
  return counts.mapValues { $0 / doc.tokens.count }  // error: cannot convert value of type 'Int' to closure result type 'Double'
}
let docs = [Document(id: 1, text: "a b a"), Document(text: "b c", id: 2)]  // error: argument 'id' must precede argument 'text'
for d in docs {
  print(termFrequency(d))
}
