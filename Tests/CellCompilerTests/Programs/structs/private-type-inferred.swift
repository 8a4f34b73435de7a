private enum Mood { case good, bad }
private func mood() -> Mood { .good }
private let kept = mood()
let seen = mood()  // error: constant must be declared private or fileprivate because its type 'Mood' uses a private type
class Machine {
  private enum State { case on, off }
  private(set) var state = State.on  // error: property must be declared private because its type 'Machine.State' uses a private type
  private var hidden = State.off
  lazy var later = State.on  // error: property must be declared private because its type 'Machine.State' uses a private type
  static let first = State.off  // error: property must be declared private because its type 'Machine.State' uses a private type
}
