<<<<<<< HEAD
/// An error that the library threw, in words for learners.
///
/// They are made where the errors are known, from what each of them carries. What was found is said in
/// English by the error itself.
public struct LibraryMistake: Explained {
  let english: Explanation
  let russian: Explanation

  /// - Parameters:
  ///   - next: The next step, in English.
  ///   - headline: What was found, and what was expected, in Russian.
  ///   - advice: The next step, in Russian.
  package init(next: String, russian headline: String, _ advice: String) {
    english = Explanation(advice: next)
    russian = Explanation(headline, advice)
  }
=======
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
  /// A setting outside what it may be; `expected` is an example or a range.
  case setting(name: String, found: String, expected: String)
  case frequency(name: String, value: String)
  case limitsExclude(minimum: Double, maximum: Double)
  /// No word occurs as often as asked for.
  case noWordsLeft(minCount: Int)
  case dimension(found: Int, expected: Int)
  case noFile(String, hasFolder: Bool)
  case fileOutside(String)
  case tooManyDrawn(wanted: Int, available: Int)
  /// An error that brings its words along.
  case explained(english: Explanation, russian: Explanation)
  /// What the error says in the library's own words.
  case refused(String)
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
    case .setting(let name, _, let expected): Explanation(advice: "change '\(name)': \(expected) is expected")
    case .frequency: Explanation(advice: "write '.count(2)' for a number of documents, '.fraction(0.5)' for a share of them")
    case .limitsExclude: Explanation(advice: "lower 'minDocumentFrequency', raise 'maxDocumentFrequency', or give more documents")
    case .noWordsLeft: Explanation(advice: "lower 'minCount' or give a longer text")
    case .dimension(_, let expected): Explanation(advice: "give a vector of \(expected) numbers, such as one of the same model")
    case .noFile(_, false): Explanation(advice: "make a folder 'Datasets' beside the lesson and put the file into it")
    case .noFile(_, true): Explanation(advice: "look at the names in the folder 'Datasets' beside the lesson")
    case .fileOutside: Explanation(advice: "write the name only: files lie in the folder 'Datasets' beside the lesson")
    case .tooManyDrawn: Explanation(advice: "draw fewer, or with replacement: 'replacing: true'")
    case .explained(let english, _): english
    case .refused: Explanation(advice: "look at the values that this call was given")
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
        "в строке \(row) значений: \(found), а ожидается \(expected), как в строке 0",
        "во всех строках должно быть поровну значений")
    case .noTerms(let documents):
      Explanation(
        "в словарь не попало ни одного слова, документов: \(documents)",
        "слова короче двух букв по умолчанию не берутся: посмотрите на документы и стоп-слова или задайте 'tokens: .words(minimumLength: 1)'")
    case .limitsLeaveNothing(let terms):
      Explanation(
        "границы частоты не оставили ни одного слова, всего слов было \(terms)",
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
    case .setting(let name, let found, let expected):
      Explanation("'\(name)' задано как \(found)", "измените '\(name)': ожидается \(expected)")
    case .frequency(let name, let value):
      Explanation(
        "'\(name)' задано как \(value)",
        "напишите '.count(2)' — число документов — или '.fraction(0.5)' — их долю")
    case .limitsExclude(let minimum, let maximum):
      Explanation(
        "слово должно встретиться не меньше чем в \(Self.short(minimum)) и не больше чем в \(Self.short(maximum)) документах, такого не бывает",
        "уменьшите 'minDocumentFrequency', увеличьте 'maxDocumentFrequency' или дайте больше документов")
    case .noWordsLeft(let minCount):
      Explanation(
        "ни одно слово не встретилось \(minCount) \(RussianPlural.of(minCount, "раз", "раза", "раз"))",
        "уменьшите 'minCount' или возьмите текст подлиннее")
    case .dimension(let found, let expected):
      Explanation(
        "в векторе \(found) \(RussianPlural.of(found, "число", "числа", "чисел")), а ожидается \(expected)",
        "возьмите вектор той же модели")
    case .noFile(let name, let hasFolder):
      Explanation(
        "файл '\(name)' не найден",
        hasFolder
          ? "посмотрите, какие файлы есть в папке 'Datasets' рядом с уроком"
          : "создайте рядом с уроком папку 'Datasets' и положите файл туда")
    case .fileOutside(let name):
      Explanation(
        "файл '\(name)' лежит не в папке 'Datasets'",
        "напишите только имя: файлы лежат в папке 'Datasets' рядом с уроком")
    case .tooManyDrawn(let wanted, let available):
      Explanation(
        "нужно разных значений: \(wanted), а есть только \(available)",
        "возьмите меньше или разрешите повторы: 'replacing: true'")
    case .explained(_, let russian): russian
    case .refused: Explanation("библиотека не может этого сделать с такими значениями", "посмотрите, какие значения получает этот вызов")
    }
  }

  private static func short(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? "\(value)"
  }

  private static func list(_ words: [String]) -> String {
    words.map { "'\($0)'" }.joined(separator: ", ")
  }

  private static func first(_ shape: [Int]) -> String { shape.first.map(String.init) ?? "?" }
  private static func last(_ shape: [Int]) -> String { shape.last.map(String.init) ?? "?" }
>>>>>>> 3d93380 (Let the library's errors bring a learner's words in each language)
}
