/// Why cells do not have a name that Swift has, and what is done instead.
public enum UnsupportedReason: Hashable, Sendable {
  case pointers, concurrency, files, repeatability, mixedKeys, errors, decimals, patterns, texts, reflection, coding

  public var english: String {
    switch self {
    case .pointers: "cells have no pointers: use arrays and 'inout'"
    case .concurrency: "a lesson's cells run one after the other, without concurrency"
    case .files: "cells have no files and no network: read data with the library's own readers"
    case .repeatability:
      "a lesson must repeat: its results may depend on its parameters only; a date can be one, 'params: {day: 2026-11-23}'"
    case .mixedKeys: "keep values of several types in an enum with a case for each"
    case .errors: "declare an enum or struct that conforms to 'Error' or 'LocalizedError'"
    case .decimals: "calculate with 'Double' and write numbers with 'String(format:)'"
    case .patterns: "write the pattern as '#/…/#' or 'try Regex(…)'"
    case .texts: "use 'String'"
    case .reflection: "reflection is not supported in cells: name the properties"
    case .coding: "read data with the library's own readers"
    }
  }

  var russian: String {
    switch self {
    case .pointers: "указателей в ячейках нет: возьмите массивы и 'inout'"
    case .concurrency: "ячейки урока выполняются одна за другой, без параллельности"
    case .files: "файлов и сети в ячейках нет: данные читает сама библиотека, 'try Datasets.lines(\"…\")'"
    case .repeatability:
      "урок должен повторяться: его результаты зависят только от параметров; дата может быть параметром, 'params: {day: 2026-11-23}'"
    case .mixedKeys: "значения разных типов храните в enum, где у каждого свой case"
    case .errors: "объявите enum или struct, который соответствует 'Error' или 'LocalizedError'"
    case .decimals: "считайте в 'Double', а числа пишите через 'String(format:)'"
    case .patterns: "напишите образец как '#/…/#' или 'try Regex(…)'"
    case .texts: "возьмите 'String'"
    case .reflection: "свойства значения нельзя перечислить: назовите их сами"
    case .coding: "данные читает сама библиотека, 'try Datasets.lines(\"…\")'"
    }
  }
}
