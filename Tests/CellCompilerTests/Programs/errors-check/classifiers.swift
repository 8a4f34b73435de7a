protocol Classifier {
  func predict(_ x: [Double]) -> Int
  mutating func fit(_ xs: [[Double]], _ ys: [Int])
}
struct Majority: Classifier {
  var label = 0
  func predict(_ x: [Double]) -> Int { label }
  func fit(_ xs: [[Double]], _ ys: [Int]) {
    label = ys.max()  // error: cannot assign to property: 'self' is immutable
  }
}
struct Nearest: Classifier {
  var xs: [[Double]] = []
  var ys: [Int] = []
  func predict(x: [Double]) -> Int { ys[0] }  // error: instance method 'predict(x:)' has different argument labels from those required by protocol 'Classifier' ('predict')
  mutating func fit(_ xs: [[Double]], _ ys: [Int]) {
    self.xs = xs
    self.ys = xs  // error: cannot assign value of type '[[Double]]' to type '[Int]'
  }
}
var m = Majority()
m.fit([[1]], [1])
print(m.predict([1, 2]))
