import ArgumentParser
import Diagnostics
import Foundation

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Writes a starter lesson that runs.",
    discussion: """
      Example: konspekt new first-steps
      """)

  @Argument(help: "The lesson's name; the file is called NAME.md.")
  var name: String

  @OptionGroup var reporting: ReportingOptions

  func run() throws {
    let batch = LessonBatch(reporter: reporting.reporter())
    guard !name.isEmpty, name != ".md" else {
      batch.reporter.report(Diagnostic("a lesson needs a name", help: "konspekt new first-steps"))
      throw ExitCode.notCarriedOut
    }
    let path = name.hasSuffix(".md") ? name : name + ".md"
    guard !FileManager.default.fileExists(atPath: path) else {
      batch.reporter.report(
        Diagnostic("'\(path)' exists already", help: "choose another name, or remove it"))
      throw ExitCode.notCarriedOut
    }
    try batch.write(StarterLesson.text, to: path)
    StandardError.write("wrote \(path); next: konspekt run \(path)\n")
  }
}

enum StarterLesson {
  /// A parameter, two cells and an inline value: the whole of it at a glance.
  static let text = """
    ---
    title: Первый урок
    lang: ru
    params:
      limit: {value: 5, min: 1, max: 100, label: сколько чисел}
    ---

    # Первый урок

    Текст урока — обычный Markdown. Код стоит в ячейках, его вывод появляется под ними.

    ```swift {.cell #squares}
    var total = 0
    for number in 1...limit {
      total += number * number
      print(number, number * number)
    }
    ```

    Числа в тексте тоже считает код: сумма квадратов равна 55<!--= total -->.

    ```swift {.cell #mean}
    Double(total) / Double(limit)
    ```

    Формулы пишутся как в TeX: $\\sum_{k=1}^{n} k^2 = \\frac{n(n+1)(2n+1)}{6}$.

    """
}
