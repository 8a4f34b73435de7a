/// Errors that the library throws, for readers of other languages than its own.
public enum LibraryMistake: Explained {
  case notFitted(type: String)
  case shapes(operation: String, left: [Int], right: [Int])
  case ragged(row: Int, expected: Int, found: Int)
  case noTerms(documents: Int)
  case limitsLeaveNothing(terms: Int)
  case unknownWord(String, nearest: [String])
  case unknownCategory(String, column: Int)
  case unknownLabel(String)
  case noSuchRow(Int, count: Int)
  case noSuchColumn(Int, count: Int)
  case learningRate(Double)
}

extension LibraryMistake {
  var english: Explanation {
    switch self {
    case .notFitted(let type):
      Explanation(advice: "call 'try x.fit(documents)' before, or 'fitTransform'; a \(type) that learns is declared with 'var'")
    case .shapes(let operation, let left, let right) where operation.hasPrefix("multiply"):
      Explanation(
        advice: "the columns of the first (\(Self.last(left))) must equal the rows of the second (\(Self.first(right))): transpose one of them, or look where it was made")
    case .shapes: Explanation(advice: "both must have the same rows and columns: print 'shape' of each")
    case .ragged: Explanation(advice: "give every row as many entries as the first")
    case .noTerms:
      Explanation(advice: "terms have two letters or more by default: look at the documents, the stop words, or set 'tokens: .words(minimumLength: 1)'")
    case .limitsLeaveNothing: Explanation(advice: "lower 'minDocumentFrequency' or raise 'maxDocumentFrequency'")
    case .unknownWord:
      Explanation(
        advice: "take a word of the vocabulary, train with texts that have it, or test for it with 'do { … } catch { … }'")
    case .unknownCategory: Explanation(advice: "learn from data that have it, or ignore such ones with 'unknown: .ignored'")
    case .unknownLabel: Explanation(advice: "learn from labels that have it: fit on all of them")
    case .noSuchRow(_, let count), .noSuchColumn(_, let count):
      Explanation(advice: "count from 0: the last is \(count - 1)")
    case .learningRate: Explanation(advice: "give a positive number, such as 0.01")
    }
  }

  var russian: Explanation {
    switch self {
    case .notFitted(let type):
      Explanation(
        "этот \(type) ещё ничему не научен",
        "сначала вызовите 'try x.fit(documents)' или 'fitTransform'; то, что учится, объявляют через 'var'")
    case .shapes(let operation, let left, let right) where operation.hasPrefix("multiply"):
      Explanation(
        "матрицы с размерами \(left) и \(right) нельзя перемножить",
        "число столбцов первой (\(Self.last(left))) должно равняться числу строк второй (\(Self.first(right))): транспонируйте одну из них или посмотрите, откуда она взялась")
    case .shapes(_, let left, let right):
      Explanation(
        "размеры не подходят друг другу: \(left) и \(right)",
        "строк и столбцов должно быть поровну: напечатайте 'shape' обеих")
    case .ragged(let row, let expected, let found):
      Explanation(
        "в строке \(row) значений \(found), а ожидается \(expected), как в строке 0",
        "во всех строках должно быть поровну значений")
    case .noTerms(let documents):
      Explanation(
        "из \(documents) документов не вышло ни одного слова",
        "слова короче двух букв по умолчанию не берутся: посмотрите на документы и стоп-слова или задайте 'tokens: .words(minimumLength: 1)'")
    case .limitsLeaveNothing(let terms):
      Explanation(
        "границы частоты не оставили ни одного из \(terms) слов",
        "уменьшите 'minDocumentFrequency' или увеличьте 'maxDocumentFrequency'")
    case .unknownWord(let word, let nearest):
      Explanation(
        "слова '\(word)' нет в словаре модели",
        nearest.isEmpty
          ? "проверьте словарь или обучите модель на текстах с этим словом"
          : "возможно, вы имели в виду \(Self.list(nearest))?")
    case .unknownCategory(let category, let column):
      Explanation(
        "значения '\(category)' в столбце \(column) не было при обучении",
        "обучите на данных, где оно есть, или пропускайте такие: 'unknown: .ignored'")
    case .unknownLabel(let label):
      Explanation("метки '\(label)' не было при обучении", "обучите на всех метках")
    case .noSuchRow(let row, let count):
      Explanation("строки \(row) нет: строк \(count)", "счёт идёт с 0, последняя строка — \(count - 1)")
    case .noSuchColumn(let column, let count):
      Explanation(
        "столбца \(column) нет: столбцов \(count)", "счёт идёт с 0, последний столбец — \(count - 1)")
    case .learningRate(let rate):
      Explanation("скорость обучения равна \(rate)", "задайте положительное число, например 0.01")
    }
  }

  private static func list(_ words: [String]) -> String {
    words.map { "'\($0)'" }.joined(separator: ", ")
  }

  private static func first(_ shape: [Int]) -> String { shape.first.map(String.init) ?? "?" }
  private static func last(_ shape: [Int]) -> String { shape.last.map(String.init) ?? "?" }
}
