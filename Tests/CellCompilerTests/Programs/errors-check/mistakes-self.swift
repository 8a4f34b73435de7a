class Timer {
  var ticks = 0
  var handler: (() -> Void)?
  func start() {
    handler = { ticks += 1 }  // error: reference to property 'ticks' in closure requires explicit use of 'self' to make capture semantics explicit
    run { tick() }  // error: call to method 'tick' in closure requires explicit use of 'self' to make capture semantics explicit
    run { [self] in tick() }
  }
  func tick() { ticks += 1 }
  func run(_ f: @escaping () -> Void) { f() }
}
Timer().start()
