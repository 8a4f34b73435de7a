final class Subscription {
  private let cancel: () -> Void
  init(_ cancel: @escaping () -> Void) { self.cancel = cancel }
  deinit { cancel() }
}

final class Observable<Value> {
  typealias Handler = (_ old: Value, _ new: Value) -> Void
  private var handlers: [Int: Handler] = [:]
  private var nextID = 0

  var value: Value {
    didSet { handlers.sorted { $0.key < $1.key }.forEach { $0.value(oldValue, value) } }
  }

  init(_ value: Value) { self.value = value }

  func observe(_ handler: @escaping Handler) -> Subscription {
    let id = nextID
    nextID += 1
    handlers[id] = handler
    return Subscription { [weak self] in self?.handlers[id] = nil }
  }

  var observerCount: Int { handlers.count }

  func map<Result>(_ transform: @escaping (Value) -> Result) -> (Observable<Result>, Subscription) {
    let result = Observable<Result>(transform(value))
    return (result, observe { [unowned result] _, new in result.value = transform(new) })
  }
}

extension Observable where Value: AdditiveArithmetic {
  static func += (left: Observable, right: Value) { left.value = left.value + right }
}

protocol ThermometerDelegate: AnyObject {
  func thermometer(_ thermometer: Thermometer, didPass limit: Double)
}
extension ThermometerDelegate {
  func thermometer(_ thermometer: Thermometer, didPass limit: Double) { print("(default) \(limit)") }
}

final class Thermometer {
  weak var delegate: (any ThermometerDelegate)?
  var limits: [Double]
  var temperature: Double = 0 {
    willSet {
      let low = min(temperature, newValue), high = max(temperature, newValue)
      for limit in limits where low < limit && limit <= high { delegate?.thermometer(self, didPass: limit) }
    }
  }
  init(limits: Double...) { self.limits = limits }
}

final class Logger: ThermometerDelegate {
  private(set) lazy var lines: [String] = ["start"]
  func thermometer(_ thermometer: Thermometer, didPass limit: Double) {
    lines.append("\(thermometer.temperature) passes \(limit)")
  }
  deinit { print("logger gone after \(lines.count) lines") }
}
final class Quiet: ThermometerDelegate {}

let count = Observable(1)
var log: [String] = []
var first: Subscription? = count.observe { old, new in log.append("\(old)→\(new)") }
let second = count.observe { _, new in if new > 5 { log.append("big") } }
count.value = 3
count += 4
print(log, count.observerCount)
first = nil
count.value *= 2
print(log.last!, count.observerCount)
let (text, link) = count.map { String(repeating: "*", count: $0) }
count.value = 4
print(text.value, withExtendedLife(link))
func withExtendedLife(_ subscription: Subscription) -> Bool { true }

let thermometer = Thermometer(limits: 0.5, 10, 30)
do {
  let logger = Logger()
  thermometer.delegate = logger
  thermometer.temperature = 12
  thermometer.temperature = 5
  print(logger.lines)
}
print(thermometer.delegate == nil)
let quiet = Quiet()
thermometer.delegate = quiet
thermometer.temperature = 31

struct Form {
  var name = "" { didSet { if name.count > 5 { name = String(name.prefix(5)) } } }
  var age = 0 { willSet { changes.append("age \(age)>\(newValue)") } }
  private(set) var changes: [String] = []
  static var created = 0
  init(name: String) {
    self.name = name
    Self.created += 1
  }
}
var form = Form(name: "a long name")
print(form.name, Form.created)
form.name = "another"
form.age += 1
form.age = 30
print(form.name, form.changes)
withUnsafeKeyPath(\Form.name, "x")
func withUnsafeKeyPath(_ path: WritableKeyPath<Form, String>, _ value: String) { form[keyPath: path] += value }
print(form.name)
/* output:
["1→3", "3→7", "big"] 2
big 1
**** true
["start", "0.0 passes 0.5", "0.0 passes 10.0", "12.0 passes 10.0"]
logger gone after 4 lines
true
(default) 10.0
(default) 30.0
a long name 1
anoth ["age 0>1", "age 1>30"]
anoth
*/
