import Diagnostics
import Numerics

extension ShapeMismatch: TaughtError {
  var mistake: LibraryMistake {
    if operation.hasPrefix("multiply a transposed") { return transposedProduct }
    if operation.hasPrefix("multiply") { return product }
    if operation.hasPrefix("add") || operation.hasPrefix("subtract") { return entryByEntry }
    if operation.hasPrefix("start") { return start }
    return LibraryMistake(
      next: "the numbers of columns must agree: give rows of the table that was learned from, or learn again",
      russian: "размеры \(left) и \(right) не подходят друг другу",
      "столбцов должно быть столько, сколько было при обучении: возьмите строки той же таблицы или обучите заново")
  }

  private var product: LibraryMistake {
    LibraryMistake(
      next: "the columns of the first (\(last(left))) must equal the rows of the second (\(first(right))): transpose one of them, or look where it was made",
      russian: "матрицы с размерами \(left) и \(right) нельзя перемножить",
      "число столбцов первой (\(last(left))) должно равняться числу строк второй (\(first(right))): транспонируйте одну из них или посмотрите, откуда она взялась")
  }

  private var transposedProduct: LibraryMistake {
    LibraryMistake(
      next: "the vector needs a number for each row of the matrix: \(first(left)), and has \(first(right))",
      russian: "транспонированную матрицу с размером \(left) нельзя умножить на вектор с размером \(right)",
      "в векторе нужно число для каждой строки матрицы: их \(first(left)), а чисел \(first(right))")
  }

  private var entryByEntry: LibraryMistake {
    LibraryMistake(
      next: "both must have the same rows and columns: print 'shape' of each",
      russian: "размеры не подходят друг другу: \(left) и \(right)",
      "строк и столбцов должно быть поровну: напечатайте 'shape' обеих")
  }

  private var start: LibraryMistake {
    LibraryMistake(
      next: "give a place for each of the \(first(left)) rows, with as many numbers as the map has dimensions",
      russian: "начальные места имеют размер \(right), а строк \(first(left))",
      "дайте место каждой строке: столько чисел, сколько измерений у карты")
  }

  private func first(_ shape: [Int]) -> String { shape.first.map(String.init) ?? "?" }
  private func last(_ shape: [Int]) -> String { shape.last.map(String.init) ?? "?" }
}

extension MatrixError: TaughtError {
  var mistake: LibraryMistake {
    switch self {
    case .ragged(let row, let expected, let found):
      raggedMistake(row: row, expected: expected, found: found)
    case .negativeSize(let rows, let columns):
      LibraryMistake(
        next: "give 0 or more rows and columns",
        russian: "у матрицы не может быть строк: \(rows), столбцов: \(columns)",
        "задайте 0 или больше строк и столбцов")
    case .tooLarge(let rows, let columns):
      LibraryMistake(
        next: "take fewer rows or columns; a table of mostly zeros fits as a 'SparseMatrix'",
        russian: "матрица \(rows) × \(columns) не поместится в память",
        "возьмите меньше строк или столбцов; таблица, где почти всё нули, поместится как 'SparseMatrix'")
    case .noSuchRow(let row, let count):
      LibraryMistake(
        next: count == 0 ? "the matrix has no rows: look where it was made" : "count from 0: the last is \(count - 1)",
        russian: "строки \(row) нет: строк \(count)",
        count == 0 ? "посмотрите, откуда взялась матрица" : "счёт идёт с 0, последняя строка — \(count - 1)")
    case .noSuchColumn(let column, let count):
      LibraryMistake(
        next: count == 0 ? "the matrix has no columns: look where it was made" : "count from 0: the last is \(count - 1)",
        russian: "столбца \(column) нет: столбцов \(count)",
        count == 0 ? "посмотрите, откуда взялась матрица" : "счёт идёт с 0, последний столбец — \(count - 1)")
    case .notFinite(let row, let column):
      LibraryMistake(
        next: "look where the number was made: a division by zero, or a value that is missing",
        russian: "число в строке \(row), столбце \(column) не конечно (nan или inf)",
        "посмотрите, откуда оно взялось: нет ли деления на ноль или пропущенного значения")
    }
  }
}

extension RandomStateError: TaughtError {
  var mistake: LibraryMistake {
    switch self {
    case .seed(let seed):
      settingMistake(name: "seed", found: "\(seed)", expected: "a number from 0 to 4294967295")
    case .negativeSeed(let seed):
      settingMistake(name: "seed", found: "\(seed)", expected: "0 or more")
    case .count(let count): settingMistake(name: "count", found: "\(count)", expected: "0 or more")
    case .emptyRange(let low, let high):
      LibraryMistake(
        next: "change 'in': \(low)..<\(low.addingReportingOverflow(1).partialValue) is expected",
        russian: "в диапазоне \(low)..<\(high) нет ни одного числа",
        "сделайте вторую границу больше первой, например \(low)..<\(low.addingReportingOverflow(1).partialValue)")
    case .tooMany(let wanted, let available):
      LibraryMistake(
        next: "draw fewer, or with replacement: 'replacing: true'",
        russian: "нужно разных значений: \(wanted), а есть только \(available)",
        "возьмите меньше или разрешите повторы: 'replacing: true'")
    case .tooLarge(let population):
      LibraryMistake(
        next: "draw from a smaller range, or a smaller share of it: 'method: .trackingSelection'",
        russian: "чтобы выбрать так, надо пройти все числа до \(population), это слишком много",
        "возьмите диапазон или долю поменьше: 'method: .trackingSelection'")
    case .probabilities:
      LibraryMistake(
        next: "give numbers from 0 to 1 that add up to 1: divide each by their sum",
        russian: "это не вероятности: нужны числа от 0 до 1, сумма которых равна 1",
        "разделите каждое число на их сумму")
    case .parameter(let name, let value, let expected):
      settingMistake(name: name, found: short(value), expected: expected)
    }
  }
}

extension MapError: TaughtError {
  var mistake: LibraryMistake {
    switch self {
    case .notFitted(let type):
      LibraryMistake(
        next: "call 'try x.fit(rows)' before, or 'fitTransform'; a \(type) that learns is declared with 'var'",
        russian: "этот \(type) ещё ничему не научен",
        "сначала вызовите 'try x.fit(rows)' или 'fitTransform'; то, что учится, объявляют через 'var'")
    case .tooFewRows(let rows, let expected):
      LibraryMistake(
        next: "give \(expected) rows or more",
        russian: "строк \(rows), а нужно не меньше \(expected)", "дайте \(expected) или больше")
    case .components(_, let most):
      LibraryMistake(
        next: "ask for 1 to \(most): no more than rows or columns",
        russian: "столько компонент оставить нельзя: можно от 1 до \(most) или долю от 0 до 1",
        "возьмите не больше, чем строк или столбцов")
    case .setting(let name, let found, let expected):
      settingMistake(name: name, found: short(found), expected: expected)
    }
  }
}
