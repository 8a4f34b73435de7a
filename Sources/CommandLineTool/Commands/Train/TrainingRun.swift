import ArgumentParser
import Diagnostics
import Embeddings
import Foundation
import Metering

/// Trains so that Ctrl-C ends it, says how far it has come, and writes the vectors.
struct TrainingRun {
  let output: VectorOutput
  let reporter: Reporter

  /// - Parameter train: Gets whom to tell about progress.
  func callAsFunction(
    _ train: (@escaping (TrainingProgress) -> Void) throws -> KeyedVectors
  ) throws {
    try ModelRun(outputs: [output.output], reporter: reporter).run(train) { vectors in
      try output.write(vectors)
      return "\(vectors.count) vectors of \(vectors.dimension) in '\(output.output)'"
    }
  }
}

/// Trains any model so that Ctrl-C ends it, says how far it has come, and writes it.
struct ModelRun {
  /// The files that will be written; what cannot be is refused before hours are spent.
  let outputs: [String]
  let reporter: Reporter

  /// - Parameters:
  ///   - train: Gets whom to tell about progress.
  ///   - write: Says what was written where.
  func run<Model>(
    _ train: (@escaping (TrainingProgress) -> Void) throws -> Model,
    write: (Model) throws -> String
  ) throws {
    let display = TrainingDisplay()
    do {
      for output in outputs { try OutputFile.checkWritable(output) }
      display.begin()
      let model = try Interruption.duringRun {
        Interruption.cellsBegin()
        return try Meter.withCurrent(Meter(stopFlag: Interruption.flag)) {
          try train(display.show)
        }
      }
      display.end()
      StandardError.write("\(display.summary); \(try write(model))\n")
    } catch let diagnostic as Diagnostic {
      display.end()
      reporter.report(diagnostic)
      throw ExitCode.notCarriedOut
    } catch {
      display.end()
      let stop = error as? MeterStop
      reporter.report(Diagnostic(stop?.budget == .stopped ? "stopped" : "\(error)"))
      throw ExitCode.notCarriedOut
    }
  }
}

/// Progress on standard error: a line that changes on a terminal, a line for each pass elsewhere.
final class TrainingDisplay {
  private var last: TrainingProgress?
  private var isShown = false

  /// Before there is any progress.
  func begin() {
    guard StandardError.isTerminal else { return }
    StandardError.write("counting words")
    isShown = true
  }

  func show(_ progress: TrainingProgress) {
    if StandardError.isTerminal {
      StandardError.write("\r\u{1B}[K" + Self.text(progress))
      isShown = true
    } else if let last, last.epoch < progress.epoch {
      StandardError.write(Self.text(progress) + "\n")
    }
    last = progress
  }

  /// Takes the line away.
  func end() {
    if isShown { StandardError.write("\r\u{1B}[K") }
    isShown = false
  }

  /// What was done, at the end.
  var summary: String {
    guard let last else { return "nothing to train" }
    let loss = last.loss.map { String(format: ", loss %.4f", $0) } ?? ""
    return "\(last.words) \(last.unit) in \(Self.time(last.seconds)), "
      + "\(Self.count(last.wordsPerSecond)) a second\(loss)"
  }

  static func text(_ progress: TrainingProgress) -> String {
    let share = 100 * Double(progress.words) / Double(max(progress.plannedWords, 1))
    var text = "pass \(progress.epoch) of \(progress.epochs), \(Int(min(share, 100))) %, "
    text += "\(count(progress.wordsPerSecond)) \(progress.unit)/s"
    if let loss = progress.loss { text += String(format: ", loss %.4f", loss) }
    if progress.secondsLeft.isFinite { text += ", \(time(progress.secondsLeft)) left" }
    return text
  }

  private static func count(_ number: Double) -> String {
    switch number {
    case ..<10_000: String(format: "%.0f", number)
    case ..<10_000_000: String(format: "%.0fk", number / 1000)
    default: String(format: "%.1fM", number / 1_000_000)
    }
  }

  private static func time(_ seconds: Double) -> String {
    let whole = Int(max(0, min(seconds, 1e9)).rounded())
    if whole < 60 { return seconds < 10 ? String(format: "%.1f s", max(seconds, 0)) : "\(whole) s" }
    if whole < 3600 { return String(format: "%d:%02d min", whole / 60, whole % 60) }
    return String(format: "%d:%02d h", whole / 3600, whole / 60 % 60)
  }
}
