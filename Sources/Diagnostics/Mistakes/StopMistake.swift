/// What ends a cell while it runs, with the values that did it.
public enum StopMistake: Explained {
  /// `code` is the array as it is written.
  case index(Int, count: Int, start: Int, code: String? = nil)
  /// A place for a new element that is none.
  case insertion(Int, count: Int, start: Int)
  case slice(range: String, indices: String)
  /// `words[5...]` of two words.
  case partBehindEnd(Int, end: Int)
  case missingValue(code: String?, reason: MissingReason?)
  case zeroDivisor(calculation: String, isRemainder: Bool)
  case overflow(calculation: String, type: String)
  case notFinite(value: String, type: String)
  case tooLarge(value: String, type: String)
  case bounds(lower: String, upper: String, operation: String)
  case cast(value: String, found: String, expected: String)
  case empty(action: Action)
  case repeatedKey(String)
  case unhandled(error: String)
  /// What is wrong with the pattern of a regular expression, in the words of its reader.
  case brokenPattern(problem: String)
  case steps(Int)
  case memory(String)
  /// A cell that may have less than the values above it take already; `names` says which and how much.
  case memoryHeld(limit: String, held: String, names: [String])
  case output(String)
  case depth(Int)
  case overlapping(name: String?)
  /// A variable of the cell, used on a line above that of its declaration.
  case usedTooEarly(name: String, declared: Int, used: Int)
  case stopped
  /// Calls inside 'map', 'description' and the like that lead back to themselves.
  case innerCalls
  /// What `precondition` or `assert` asks for does not hold; with the program's own message.
  case conditionFailed(call: String, String)
  /// The same inside of a function of Swift itself, with its own message.
  case refusedArguments(String)
  /// The program ends itself: `fatalError`.
  case reachedEnd(call: String, String)
  /// A value too deep to be compared or printed.
  case nestedValue
  /// A sequence made of a sequence, made of a sequence, and so on.
  case nestedSequence
  /// An `unowned` reference whose object has ended.
  case objectGone

  public enum Action: Hashable, Sendable { case removeElement, removeCharacter }
}

extension StopMistake {
  var english: Explanation {
    switch self {
    case .index(_, 0, _, _): Explanation(advice: "it is empty; test 'isEmpty' first")
    case .index(let index, let count, let start, let code) where index < 0:
      Explanation(
        advice:
          "there are no negative indices, \(count == 1 ? "the only one is \(start)" : "they run from \(start) to \(start + count - 1)"): the last element is \(Self.last(of: code, "or", index))")
    case .index(let index, let count, let start, _) where index == start + count:
      Explanation(
        advice: "\(Self.indices(count, start)): the count itself is one too many, loop over '0..<count' or the elements")
    case .index(let index, let count, let start, _) where index < start:
      Explanation(
        advice: "\(Self.indices(count, start)): a part keeps the indices of the whole, 'Array(x)' counts from 0")
    case .index(_, let count, let start, _): Explanation(advice: Self.indices(count, start))
    case .insertion(_, let count, let start):
      Explanation(advice: "a new element goes to \(start) up to \(start + count), which is behind the last one: 'append' puts it there")
    case .slice: Explanation(advice: "use 'prefix', 'suffix' or 'clamped(to:)' where the array may be shorter")
    case .partBehindEnd(let start, let end):
      Explanation(
        advice: "the part begins at \(start), and the indices end before \(end): 'dropFirst(\(start))' gives an empty part there")
    case .missingValue(let code?, .key(let key)) where code.hasSuffix("]"):
      Explanation(
        advice: "'\(code)' is nil here since there is no key \(key): write '\(code.dropLast()), default: …]' for another value, or ask with 'if let'")
    case .missingValue(let code, let reason):
      Explanation(
        advice: (code.map { "'\($0)' is nil here\(reason.map { " since \($0.english)" } ?? ""): " } ?? "")
          + "use 'if let', 'guard let' or '??' where the value can be missing")
    case .zeroDivisor(let calculation, _):
      Explanation(advice: "it was \(calculation): test the divisor before dividing")
    case .overflow(let calculation, let type) where Self.isBelowZero(calculation, type):
      Explanation(advice: "a '\(type)' holds no negative numbers, an 'Int' does: declare the values as 'Int'")
    case .overflow(_, let type) where type != "Int" && type != "Int64":
      Explanation(advice: "an 'Int' holds more than '\(type)': declare the values as 'Int', or use '&+', '&-', '&*' to wrap around")
    case .overflow:
      Explanation(advice: "use 'Double' for large values, or '&+', '&-', '&*' to wrap around")
    case .notFinite: Explanation(advice: "test 'isFinite' first")
    case .tooLarge(_, let type): Explanation(advice: "'\(type)(exactly:)' gives nil instead")
    case .bounds(_, _, let operation):
      Explanation(
        advice: "the first bound must not be greater than the second: test it first, or use 'stride(from:to:by:)' to count down"
          + (operation == "..." ? "; '1...n' needs an n of 1 or more" : ""))
    case .cast(_, _, let expected):
      Explanation(advice: "test it with 'as? \(expected)' first, which gives nil instead")
    case .empty: Explanation(advice: "test 'isEmpty' first")
    case .repeatedKey: Explanation(advice: "use 'Dictionary(_:uniquingKeysWith:)' where keys can repeat")
    case .unhandled: Explanation(advice: "handle it with 'do { … } catch { … }' or 'try?'")
    case .brokenPattern(let problem): BrokenPattern(problem).english
    case .steps: Explanation(advice: "look for a loop that never ends, or allow more: 'steps=…' in the cell's braces, '--steps' for a whole run")
    case .memory: Explanation(advice: "use smaller values, or allow more: 'memory=…' in the cell's braces, '--memory' for a whole run")
    case .memoryHeld(_, _, let names):
      Explanation(
        advice: names.isEmpty
          ? "'memory=' counts all values of the lesson: allow more"
          : "most is in \(names.joined(separator: ", ")): 'memory=' counts all values of the lesson, allow more or empty what is not needed any more")
    case .output: Explanation(
        advice:
          "print less, for example only every hundredth line, or allow more: 'output=…' in the cell's braces, '--output-limit' for a whole run")
    case .depth: Explanation(
        advice:
          "look for a function that calls itself without an end, or allow more: 'depth=…' in the cell's braces, '--depth' for a whole run")
    case .overlapping:
      Explanation(
        advice: "copy the value to a local constant first; after a cell that stopped, run that cell again")
    case .usedTooEarly(let name, let declared, let used):
      Explanation(
        "'\(name)' is used before line \(declared) declares it",
        "a cell runs from top to bottom: move line \(declared), the declaration of '\(name)', above line \(used)")
    case .stopped: Explanation(advice: nil)
    case .innerCalls:
      Explanation(
        advice: "look for a closure or a member that leads back to itself: a 'description' with '\\(self)' calls itself, name the properties instead")
    case .conditionFailed(let call, _):
      Explanation(
        advice: "the condition of '\(call)' is false here: print the values in it, and look where they come from")
    case .refusedArguments: Explanation(advice: "look at the values that this call gets: print them first")
    case .reachedEnd(let call, _):
      Explanation(advice: "'\(call)' ends the program: look which condition led here, and for which value")
    case .nestedValue: Explanation(advice: "print or compare its parts")
    case .objectGone: Explanation(advice: "use 'weak' where the object may end before what refers to it")
    case .nestedSequence: Explanation(advice: "make an array of it from time to time: 'Array(x)'")
    }
  }

  var russian: Explanation {
    switch self {
    case .index(let index, 0, _, _):
      Explanation("индекс \(index) вне границ: массив пуст", "сначала проверьте 'isEmpty'")
    case .index(let index, let count, let start, let code) where index < 0:
      Explanation(
        "индекс \(index) вне границ: отрицательных индексов в Swift нет",
        "\(Self.russianIndices(count, start)); последний элемент — \(Self.last(of: code, "или", index))")
    case .index(let index, let count, let start, _) where index == start + count:
      Explanation(
        "индекс \(index) вне границ: элементов \(count)",
        "\(Self.russianIndices(count, start)): само число элементов уже лишнее, берите '0..<count' или сами элементы")
    case .index(let index, let count, let start, _) where index < start:
      Explanation(
        "индекс \(index) вне границ: элементов \(count)",
        "\(Self.russianIndices(count, start)): часть хранит индексы целого, с нуля считает 'Array(x)'")
    case .index(let index, let count, let start, _):
      Explanation(
        "индекс \(index) вне границ: элементов \(count)", Self.russianIndices(count, start))
    case .insertion(let index, let count, let start):
      Explanation(
        "вставить элемент на место \(index) нельзя: элементов \(count)",
        "новый элемент ставят на места от \(start) до \(start + count); в конец его ставит 'append'")
    case .slice(let range, let indices):
      Explanation(
        "диапазон \(range) вне границ: у массива индексы \(indices)",
        "возьмите 'prefix', 'suffix' или 'clamped(to:)', если массив может быть короче")
    case .partBehindEnd(let start, let end):
      Explanation(
        "часть начинается за концом массива: с индекса \(start), а индексы кончаются перед \(end)",
        "'dropFirst(\(start))' даст в таком случае пустую часть")
    case .missingValue(let code?, .key(let key)) where code.hasSuffix("]"):
      Explanation(
        "значения нет: '\(code)' здесь nil — ключа \(key) нет",
        "напишите '\(code.dropLast()), default: …]' с другим значением или проверьте через 'if let'")
    case .missingValue(let code, let reason):
      Explanation(
        "значения нет: " + (code.map { "'\($0)' здесь nil" } ?? "здесь nil")
          + (reason.map { " — \($0.russian)" } ?? ""),
        "если значения может не быть, пишите 'if let', 'guard let' или '??'")
    case .zeroDivisor(let calculation, let isRemainder):
      Explanation(
        (isRemainder ? "остаток от деления на ноль: " : "деление на ноль: ") + calculation,
        "проверьте делитель перед делением")
    case .overflow(let calculation, let type) where Self.isBelowZero(calculation, type):
      Explanation(
        "переполнение: \(calculation) не помещается в '\(type)'",
        "в '\(type)' нет отрицательных чисел, они есть в 'Int': объявите значения как 'Int'")
    case .overflow(let calculation, let type) where type != "Int" && type != "Int64":
      Explanation(
        "переполнение: \(calculation) не помещается в '\(type)'",
        "в 'Int' помещается больше: объявите значения как 'Int' или возьмите '&+', '&-', '&*' для счёта по кругу")
    case .overflow(let calculation, let type):
      Explanation(
        "переполнение: \(calculation) не помещается в '\(type)'",
        "возьмите 'Double' для больших чисел или '&+', '&-', '&*' для счёта по кругу")
    case .notFinite(let value, let type):
      Explanation("из \(value) нельзя сделать '\(type)'", "сначала проверьте 'isFinite'")
    case .tooLarge(let value, let type):
      Explanation("\(value) не помещается в '\(type)'", "'\(type)(exactly:)' даст nil вместо остановки")
    case .bounds(let lower, let upper, let operation):
      Explanation(
        "границы диапазона стоят наоборот: \(lower)\(operation)\(upper)",
        "первая граница не должна быть больше второй: проверьте её или считайте назад через 'stride(from:to:by:)'")
    case .cast(let value, let found, let expected):
      Explanation(
        "значение \(value) типа '\(found)' — не '\(expected)'",
        "сначала проверьте: 'as? \(expected)' даст nil вместо остановки")
    case .empty(.removeElement):
      Explanation("из пустого массива нечего удалить", "сначала проверьте 'isEmpty'")
    case .empty(.removeCharacter):
      Explanation("из пустого текста нечего удалить", "сначала проверьте 'isEmpty'")
    case .repeatedKey(let key):
      Explanation(
        "ключ \(key) встретился дважды",
        "если ключи повторяются, возьмите 'Dictionary(_:uniquingKeysWith:)'")
    case .unhandled(let error):
      Explanation(
        "ошибка не обработана: \(error)", "обработайте её: 'do { … } catch { … }' или 'try?'")
    case .brokenPattern(let problem): BrokenPattern(problem).russian
    case .steps(let limit):
      Explanation(
        "ячейка не закончилась за \(limit) \(RussianPlural.of(limit, "шаг", "шага", "шагов"))",
        "поищите цикл, который не кончается, или разрешите больше: 'steps=…' в скобках ячейки, '--steps' для всего запуска")
    case .memory(let limit):
      Explanation(
        "ячейке нужно больше памяти, чем \(limit)",
        "возьмите значения поменьше или разрешите больше: 'memory=…' в скобках ячейки, '--memory' для всего запуска")
    case .memoryHeld(let limit, let held, let names):
      Explanation(
        "ячейке разрешено \(limit) памяти, а значения выше уже занимают \(held)",
        (names.isEmpty ? "" : "больше всего занимает \(names.joined(separator: ", ")): ")
          + "'memory=' считает все значения урока, разрешите больше или опустошите ненужное")
    case .output(let limit):
      
      Explanation(
        "вывод длиннее, чем \(limit)",
        "печатайте меньше, например каждую сотую строку, или разрешите больше: 'output=…' в скобках ячейки, '--output-limit' для всего запуска")
    case .depth(let depth):
      Explanation(
        "вызовы вложены слишком глубоко: ждут друг друга \(depth) \(RussianPlural.of(depth, "функция", "функции", "функций"))",
        "поищите функцию, которая вызывает себя без конца, или разрешите больше: 'depth=…' в скобках ячейки, '--depth' для всего запуска")
    case .overlapping(let name):
      Explanation(
        "\(name.map { "'\($0)'" } ?? "переменная") меняется в двух местах сразу",
        "сначала скопируйте значение в константу; если ячейка остановилась, запустите её снова")
    case .usedTooEarly(let name, let declared, let used):
      Explanation(
        "'\(name)' используется раньше, чем объявлено в строке \(declared)",
        "ячейка выполняется сверху вниз: перенесите строку \(declared), где объявлено '\(name)', выше строки \(used)")
    case .stopped: Explanation("выполнение остановлено", nil)
    case .innerCalls:
      Explanation(
        "вызовы внутри 'map', 'description' или '==' вложены слишком глубоко",
        "поищите замыкание или свойство, которое ведёт к самому себе: 'description' с '\\(self)' вызывает себя, назовите в нём свойства")
    case .conditionFailed(let call, let message):
      Explanation(
        "условие в '\(call)' не выполнено" + (message.isEmpty ? "" : ": \(message)"),
        "напечатайте значения из условия и посмотрите, откуда они взялись")
    case .refusedArguments(let message):
      Explanation("Swift остановил этот вызов: \(message)", "посмотрите, что он получает: сначала напечатайте эти значения")
    case .reachedEnd(let call, let message):
      Explanation(
        "программа остановила себя: '\(call)'" + (message.isEmpty ? "" : ": \(message)"),
        "посмотрите, какое условие и какое значение привели сюда")
    case .nestedValue:
      Explanation("значение вложено слишком глубоко", "печатайте или сравнивайте его части")
    case .objectGone:
      Explanation(
        "объекта, на который ссылается 'unowned', больше нет",
        "возьмите 'weak', если объект может исчезнуть раньше ссылки")
    case .nestedSequence:
      Explanation(
        "последовательность составлена больше чем из 1000 других, одна в другой",
        "время от времени делайте из неё массив: 'Array(x)'")
    }
  }

  /// `3 - 4` of numbers without a sign.
  private static func isBelowZero(_ calculation: String, _ type: String) -> Bool {
    type.hasPrefix("UInt") && (calculation.contains(" - ") || calculation.hasPrefix("-"))
  }

  private static func indices(_ count: Int, _ start: Int) -> String {
    count == 1
      ? "its only index is \(start)" : "its indices run from \(start) to \(start + count - 1)"
  }

  private static func russianIndices(_ count: Int, _ start: Int) -> String {
    count == 1
      ? "единственный индекс — \(start)" : "индексы идут от \(start) до \(start + count - 1)"
  }

  /// `xs.last`, and the element that Python means by `-2`.
  private static func last(of code: String?, _ or: String, _ index: Int) -> String {
    let name = code ?? "x"
    return "'\(name).last' \(or) '\(name)[\(name).count - 1]'"
      + (index < -1 && index > -100 ? ", \(index): '\(name)[\(name).count - \(-index)]'" : "")
  }
}
