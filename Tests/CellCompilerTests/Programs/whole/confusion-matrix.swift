let truth = ["spam", "ham", "spam", "ham", "spam", "news"]
let guess = ["spam", "spam", "spam", "ham", "ham", "news"]
let labels = Array(Set(truth + guess)).sorted()
var matrix = [String: [String: Int]]()
for (t, g) in zip(truth, guess) { matrix[t, default: [:]][g, default: 0] += 1 }
print("labels", labels)
for t in labels { print(t, labels.map { matrix[t]?[$0] ?? 0 }) }
for label in labels {
  let tp = matrix[label]?[label] ?? 0
  let predicted = labels.reduce(0) { $0 + (matrix[$1]?[label] ?? 0) }
  let actual = matrix[label]?.values.reduce(0, +) ?? 0
  let precision = predicted == 0 ? 0 : Double(tp) / Double(predicted)
  let recall = actual == 0 ? 0 : Double(tp) / Double(actual)
  let f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
  print(label, precision, recall, f1)
}
let accuracy = Double(zip(truth, guess).filter { $0 == $1 }.count) / Double(truth.count)
print(accuracy)

/* output:
labels ["ham", "news", "spam"]
ham [1, 0, 1]
news [0, 1, 0]
spam [1, 0, 2]
ham 0.5 0.5 0.5
news 1.0 1.0 1.0
spam 0.6666666666666666 0.6666666666666666 0.6666666666666666
0.6666666666666666
*/
