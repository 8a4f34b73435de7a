import Foundation
let states = ["Rain", "Sun"]
let start = ["Rain": 0.6, "Sun": 0.4]
let move = ["Rain": ["Rain": 0.7, "Sun": 0.3], "Sun": ["Rain": 0.4, "Sun": 0.6]]
let emit = ["Rain": ["walk": 0.1, "shop": 0.4, "clean": 0.5], "Sun": ["walk": 0.6, "shop": 0.3, "clean": 0.1]]
func viterbi(_ observed: [String]) -> (path: [String], probability: Double) {
  var best = [[String: (p: Double, from: String?)]]()
  best.append(Dictionary(uniqueKeysWithValues: states.map { ($0, (p: start[$0]! * emit[$0]![observed[0]]!, from: nil)) }))
  for o in observed.dropFirst() {
    var row: [String: (p: Double, from: String?)] = [:]
    for s in states {
      let from = states.max { best.last![$0]!.p * move[$0]![s]! < best.last![$1]!.p * move[$1]![s]! }!
      row[s] = (best.last![from]!.p * move[from]![s]! * emit[s]![o]!, from)
    }
    best.append(row)
  }
  var state = states.max { best.last![$0]!.p < best.last![$1]!.p }!
  let p = best.last![state]!.p
  var path = [state]
  for row in best.reversed() {
    guard let from = row[state]!.from else { break }
    path.insert(from, at: 0)
    state = from
  }
  return (path, p)
}
let result = viterbi(["walk", "shop", "clean"])
print(result.path, String(format: "%.5f", result.probability))  // prints: ["Sun", "Rain", "Rain"] 0.01344
