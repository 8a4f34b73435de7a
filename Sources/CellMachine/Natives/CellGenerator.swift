/// A random generator that is declared in a cell, for the standard library's algorithms.
///
/// Lives no longer than a native call. What the cell's `next()` throws is kept until the algorithm is
/// through; meanwhile it draws numbers of its own, so that no algorithm waits for a suitable one.
final class CellGenerator: RandomNumberGenerator {
  private let place: UnsafeMutablePointer<Slot>
  private let function: Slot
  private let machine: Machine
  private var fallback: UInt64 = 0
  private(set) var error: (any Error)?

  init(_ place: UnsafeMutablePointer<Slot>, _ type: RuntimeType?, _ machine: Machine) throws {
    let index: Int? =
      switch type {
      case .record(let index), .instance(let index), .enumeration(let index),
        .plainEnumeration(let index): index
      default: nil
      }
    guard let index, machine.program.types.indices.contains(index),
      let random = machine.program.types[index].random
    else {
      throw Trap("this random generator is not supported here")
    }
    self.place = place
    self.machine = machine
    function = Slot(ClosureObject(function: random, captures: []))
  }

  func next() -> UInt64 {
    if error == nil {
      do {
        return UInt64(bitPattern: Int64(try machine.call(function, changing: &place.pointee, []).bits))
      } catch {
        self.error = error
      }
    }
    fallback = fallback &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return fallback
  }
}
