let xs = [1.0, 2, 3, 4, 5]
let ys = [2.2, 4.1, 6.2, 7.9, 10.1]
var (w, b) = (0.0, 0.0)
let rate = 0.02
func loss(_ w: Double, _ b: Double) -> Double {
  zip(xs, ys).map { x, y in let d = w * x + b - y; return d * d }.reduce(0, +) / Double(xs.count)
}
for epoch in 1...300 {
  var dw = 0.0, db = 0.0
  for (x, y) in zip(xs, ys) {
    let error = w * x + b - y
    dw += 2 * error * x / Double(xs.count)
    db += 2 * error / Double(xs.count)
  }
  w -= rate * dw
  b -= rate * db
  if epoch % 100 == 0 { print(epoch, loss(w, b)) }
}
print(w, b)

/* output:
100 0.013013905614615826
200 0.009884817746024548
300 0.00907927287645164
1.9491504321609991 0.25917038244802615
*/
