import CellMachine
import Diagnostics
import LessonModel

/// What values take before a cell begins, where that is more than the cell may have.
struct HeldBefore {
  private let limit: Int
  private let bytes: Int
  private let holdings: [Holding]

  init(_ machine: Machine, limit: Int) {
    self.limit = limit
    bytes = machine.memoryUsed
    holdings = bytes > limit ? machine.holdings(3) : []
  }

  /// A stop for want of memory, with the names that hold it.
  func explained(_ stop: MachineStop) -> Diagnostic {
    guard stop.kind == .memory, bytes > limit else { return stop.diagnostic }
    let names = holdings.filter { $0.bytes >= bytes / 20 }.map { "'\($0.name)' (\(Self.size($0.bytes)))" }
    let mistake = StopMistake.memoryHeld(limit: Self.size(limit), held: Self.size(bytes), names: names)
    return Diagnostic(
      .error, "the cell may have \(Self.size(limit)) of memory, and the values above take \(Self.size(bytes)) already",
      at: stop.diagnostic.place, mistake: .stop(mistake))
  }

  private static func size(_ bytes: Int) -> String {
    bytes >= 10 << 20 ? "\(bytes >> 20) MB" : bytes >= 1 << 10 ? "\((bytes + 512) >> 10) KB" : "\(bytes) bytes"
  }
}
