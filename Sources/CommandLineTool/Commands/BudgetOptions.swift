import ArgumentParser
import CellMachine
import LessonModel

/// What one cell may use, where its own braces do not say.
struct BudgetOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      Machine steps that a cell may take, about an instruction each; a loop that never ends is stopped \
      after them. A number, with k, M or G for thousands, millions or thousand millions.
      """, valueName: "500M"))
  var steps: CountArgument = CountArgument(Limits().steps)

  @Option(
    help: ArgumentHelp(
      "Memory that the values of a lesson may hold: a number with KB, MB or GB.", valueName: "256MB"))
  var memory: BytesArgument = BytesArgument(Limits().memory)

  @Option(
    help: ArgumentHelp("Text that a cell may print: a number with KB, MB or GB.", valueName: "4MB"))
  var outputLimit: BytesArgument = BytesArgument(Limits().output)

  @Option(
    help: ArgumentHelp(
      """
      Calls that may wait for each other, as those of a recursive function do. A number, with k or M.
      """, valueName: "50k"))
  var depth: CountArgument = CountArgument(Limits().depth)

  /// Keys of a cell, such as `steps=2G`, go before these.
  var limits: Limits {
    Limits(
      steps: steps.value, memory: memory.value, output: outputLimit.value, depth: depth.value)
  }

  /// Where a command's help explains them.
  static let explanation = """
    Each cell has a budget of steps, memory, output and call depth: one that passes it is stopped at \
    the line it reached, and the rest of the lesson goes on. Steps count work and not time, so a cell \
    stops at the same place on every computer. A cell that needs more says so in its braces, \
    'steps=5G memory=2GB output=4MB depth=500k', which goes before these options.
    """
}

/// `500k` on the command line.
struct CountArgument: ExpressibleByArgument {
  let value: Int

  init(_ value: Int) { self.value = value }

  init?(argument: String) {
    guard let value = Quantity.count(argument) else { return nil }
    self.value = value
  }

  var defaultValueDescription: String { Quantity.text(ofCount: value) }
}

/// `64MB` on the command line.
struct BytesArgument: ExpressibleByArgument {
  let value: Int

  init(_ value: Int) { self.value = value }

  init?(argument: String) {
    guard let value = Quantity.bytes(argument) else { return nil }
    self.value = value
  }

  var defaultValueDescription: String { Quantity.text(ofBytes: value) }
}
