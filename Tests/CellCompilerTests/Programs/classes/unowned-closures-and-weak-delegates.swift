class HTMLElement {
  let name: String
  let text: String?
  lazy var asHTML: () -> String = { [unowned self] in
    if let text = self.text { return "<\(self.name)>\(text)</\(self.name)>" }
    return "<\(self.name) />"
  }
  init(name: String, text: String? = nil) { self.name = name; self.text = text }
  deinit { print("\(name) is being deinitialized") }
}
var p: HTMLElement? = HTMLElement(name: "p", text: "hello")
print(p!.asHTML())
p = nil
print("gone")
protocol Delegate: AnyObject { func done(_ s: String) }
class Worker {
  weak var delegate: Delegate?
  func work() { delegate?.done("work"); print(delegate == nil ? "no delegate" : "has delegate") }
  deinit { print("worker deinit") }
}
class Boss: Delegate {
  let w = Worker()
  init() { w.delegate = self }
  func done(_ s: String) { print("boss got", s) }
  deinit { print("boss deinit") }
}
var boss: Boss? = Boss()
let w = boss!.w
w.work()
boss = nil
w.work()
class Timer {
  var handler: (() -> Void)?
  func fire() { handler?() }
  deinit { print("timer deinit") }
}
class Screen {
  var count = 0
  let timer: Timer
  init(timer: Timer) {
    self.timer = timer
    timer.handler = { [weak self] in
      guard let self else { print("screen is gone"); return }
      self.count += 1
      print("tick", self.count)
    }
  }
  deinit { print("screen deinit after", count) }
}
let timer = Timer()
var screen: Screen? = Screen(timer: timer)
timer.fire()
timer.fire()
screen = nil
timer.fire()
/* output:
<p>hello</p>
p is being deinitialized
gone
boss got work
has delegate
boss deinit
no delegate
tick 1
tick 2
screen deinit after 2
screen is gone
*/
