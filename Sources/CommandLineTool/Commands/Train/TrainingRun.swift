import ArgumentParser
import Diagnostics
import Embeddings
import Foundation
import Metering

/// Trains so that Ctrl-C ends it, says how far it has come, and writes the vectors.
struct TrainingRun {
  let output: VectorOutput
  /// How the vectors are trained, for their card.
  let method: String
  let reporter: Reporter

  /// - Parameter train: Gets what shows progress.
  func callAsFunction(
    _ train: (TrainingDisplay) throws -> KeyedVectors
  ) throws {
    try ModelRun(check: { try output.check() }, reporter: reporter).run(train) { vectors in
      try output.write(vectors, method: method)
      return "\(vectors.count) vectors of \(vectors.dimension) in '\(output.output)'"
    }
  }
}

/// Trains any model so that Ctrl-C ends it, says how far it has come, and writes it.
struct ModelRun {
  /// Refuses what cannot be written before hours are spent.
  let check: () throws -> Void
  let reporter: Reporter

  /// - Parameters:
  ///   - train: Gets what shows progress.
  ///   - write: Says what was written where.
  func run<Model>(
    _ train: (TrainingDisplay) throws -> Model,
    write: (Model) throws -> String
  ) throws {
    let display = TrainingDisplay()
    do {
      try check()
      display.begin("counting words")
      let model = try Interruption.duringRun {
        Interruption.cellsBegin()
        return try Meter.withCurrent(Meter(stopFlag: Interruption.flag)) {
          try train(display)
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

  /// What is done while there is no progress to count.
  func begin(_ activity: String) {
    guard StandardError.isTerminal else { return }
    StandardError.write(Self.erase + activity)
    isShown = true
  }

  func show(_ progress: TrainingProgress) {
    if StandardError.isTerminal {
      StandardError.write(Self.erase + Self.text(progress))
      isShown = true
    } else if let last, last.epoch < progress.epoch {
      StandardError.write(Self.text(progress) + "\n")
    }
    last = progress
  }

  /// Takes the line away.
  func end() {
    if isShown { StandardError.write(Self.erase) }
    isShown = false
  }

  /// What was done, at the end.
  var summary: String {
    guard let last else { return "nothing to train" }
    let loss = last.loss.map { ", loss " + Self.loss($0) } ?? ""
    return "\(last.words) \(last.unit) in \(Self.time(last.seconds)), "
      + "\(Self.count(last.wordsPerSecond)) a second\(loss)"
  }

  static func text(_ progress: TrainingProgress) -> String {
    let share = 100 * Double(progress.words) / Double(max(progress.plannedWords, 1))
    var text = "pass \(progress.epoch) of \(progress.epochs), \(Int(min(share, 100))) %, "
    text += "\(count(progress.wordsPerSecond)) \(progress.unit)/s"
    if let loss = progress.loss { text += ", loss " + Self.loss(loss) }
    if progress.secondsLeft.isFinite { text += ", \(time(progress.secondsLeft)) left" }
    return text
  }

  /// To the first column, and the rest of the line away.
  private static let erase = "\r\u{1B}[K"

  private static func loss(_ loss: Double) -> String {
    String(format: loss.magnitude < 100_000 ? "%.4f" : "%.4g", loss)
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
