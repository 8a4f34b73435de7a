func train(epochs: Int, rate: Double = 0.1, verbose: Bool = false) -> Double {
  var loss = 1.0
  for epoch in 1...epochs { loss *= 1 - rate; if verbose { print(epoch, loss) } }
  return loss
}
print(train(epochs: 3))
print(train(rate: 0.5, epochs: 2))  // error: argument 'epochs' must precede argument 'rate'
