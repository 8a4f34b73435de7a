import CellMachine
import Displays
import LessonModel

/// Turns what a machine prints and displays into a cell's outputs, and passes each on as it comes.
final class OutputCollector {
  let machineOutput = MachineOutput()
  private let onOutput: ((CellResult.Output) -> Void)?
  /// Displayed values of the running cell that were passed on.
  private var passedValues = 0
  /// Whether displayed values are kept beside what they look like.
  private var keepsValues = false

  init(display: @escaping (Any) -> Display?, onOutput: ((CellResult.Output) -> Void)?) {
    self.onOutput = onOutput
    machineOutput.draw = { [weak self] value in
      guard let foreign = value.foreign, let drawn = display(foreign) else { return value }
      let kept = self?.keepsValues == true ? foreign : nil
      return DisplayedValue(foreign: kept, drawing: drawn, bytes: drawn.approximateBytes)
    }
    listen()
  }

  /// What came since the last call.
  func take() -> [CellResult.Output] {
    passPendingValues()
    passedValues = 0
    return machineOutput.takePieces().map(output)
  }

  /// The last value that `body` displays; nothing of it is passed on.
  func value(of body: () throws -> Void) rethrows -> DisplayedValue? {
    machineOutput.onText = nil
    keepsValues = true
    defer {
      keepsValues = false
      listen()
    }
    var pieces: [MachineOutput.Piece] = []
    do {
      defer { pieces = machineOutput.takePieces() }
      try body()
    }
    guard case .value(let value)? = pieces.last else { return nil }
    return value
  }

  private func listen() {
    guard let onOutput else { return }
    machineOutput.onText = { [weak self] text in
      self?.passPendingValues()
      onOutput(.text(text))
    }
  }

  private func passPendingValues() {
    guard let onOutput else { return }
    let values = machineOutput.pieces.compactMap { piece in
      if case .value(let value) = piece { value } else { nil }
    }
    for value in values.dropFirst(passedValues) { onOutput(output(.value(value))) }
    passedValues = values.count
  }

  private func output(_ piece: MachineOutput.Piece) -> CellResult.Output {
    switch piece {
    case .text(let text): return .text(text)
    case .value(let value):
      if let drawn = value.drawing as? Display { return .display(drawn) }
      return .text(value.description + "\n")
    }
  }
}

extension Display {
  /// About how much text it is.
  fileprivate var approximateBytes: Int {
    switch self {
    case .text(let text): text.utf8.count
    case .table(let table):
      table.rows.reduce(0) { sum, row in row.reduce(sum) { $0 + $1.text.utf8.count + 2 } }
    case .group(let parts): parts.reduce(0) { $0 + $1.approximateBytes }
    // Of these, only the number is bounded, by what each counts at least.
    case .formula, .steps, .chart: 0
    }
  }
}
