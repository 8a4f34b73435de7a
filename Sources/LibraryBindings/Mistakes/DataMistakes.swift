import Corpora
import Derivations
import Diagnostics
import Displays

extension DatasetError: TaughtError {
  var mistake: LibraryMistake {
    switch self {
    case .outside(let name):
      LibraryMistake(
        next: "write the name only: files lie in the folder 'Datasets' beside the lesson",
        russian: "файл '\(name)' лежит не в папке 'Datasets'",
        "напишите только имя: файлы лежат в папке 'Datasets' рядом с уроком")
    case .noFolder(let name, _):
      LibraryMistake(
        next: "make a folder 'Datasets' beside the lesson and put the file into it",
        russian: "файл '\(name)' не найден",
        "создайте рядом с уроком папку 'Datasets' и положите файл туда")
    case .missing(let name, _), .notAFile(let name):
      LibraryMistake(
        next: "look at the names in the folder 'Datasets' beside the lesson",
        russian: "файл '\(name)' не найден",
        "посмотрите, какие файлы есть в папке 'Datasets' рядом с уроком")
    }
  }
}

extension CorpusError: TaughtError {
  var mistake: LibraryMistake {
    switch self {
    case .unreadable(let file, _):
      LibraryMistake(
        next: "look whether the file exists and may be read",
        russian: "не удалось прочесть '\(file)'", "проверьте, есть ли файл и можно ли его читать")
    case .notUTF8(let file, let byte, let line, let value):
      LibraryMistake(
        next: "save the file as UTF-8; of another encoding: 'iconv -f windows-1251 -t utf-8 old.txt > new.txt'",
        russian: "'\(file)' — не в UTF-8: \(Self.place(line, byte)) стоит 0x\(String(value, radix: 16))",
        "сохраните файл в UTF-8; из другой кодировки: 'iconv -f windows-1251 -t utf-8 old.txt > new.txt'")
    case .lineTooLong(let file, let byte, let line, let limit):
      LibraryMistake(
        next: "put each document on a line of its own",
        russian: "в '\(file)' есть строка длиннее \(limit >> 20) МБ: \(Self.place(line, byte))",
        "поставьте каждый документ на свою строку")
    case .json(let file, let byte, let line, _):
      LibraryMistake(
        next: "each line must be a JSON object whose field is a text, such as '{\"text\": \"…\"}'",
        russian: "'\(file)': \(Self.place(line, byte)) ожидается объект JSON, где это поле — текст",
        "каждая строка должна быть вида '{\"text\": \"…\"}': посмотрите на неё и на имя поля")
    }
  }

  private static func place(_ line: Int?, _ byte: Int) -> String {
    line.map { "в строке \($0), байт \(byte)," } ?? "в байте \(byte)"
  }
}

extension UnknownQuantity: TaughtError {
  var mistake: LibraryMistake {
    LibraryMistake(
      next: "it has \(quoted(known, most: 12))",
      russian: "в выкладке нет '\(name)'", "в ней есть \(quoted(known, most: 12))")
  }
}

extension DigitsOutOfRange: TaughtError {
  var mistake: LibraryMistake {
    settingMistake(name: "digits", found: "\(digits)", expected: "a number from 1 to 15")
  }
}

extension ChartError: TaughtError {
  var mistake: LibraryMistake {
    switch self {
    case .noPoints:
      LibraryMistake(
        next: "give at least one point: print the 'count' of the list, and look where it was made",
        russian: "нет ни одной точки, рисовать нечего",
        "дайте хотя бы одну точку: напечатайте 'count' списка и посмотрите, откуда он взялся")
    case .noPointsInLine(let line):
      LibraryMistake(
        next: "give line \(line) at least one point: print the 'count' of its list",
        russian: "в линии \(line) нет ни одной точки",
        "дайте ей хотя бы одну точку: напечатайте 'count' её списка")
    case .lineCount(let name, let found, let expected):
      LibraryMistake(
        next: "give '\(name)' \(expected) entries, one for each line",
        russian: "в '\(name)' значений: \(found), а линий \(expected)",
        "дайте по одному значению на линию")
    case .count(let name, let found, let expected):
      LibraryMistake(
        next: "give '\(name)' \(expected) entries, one for each point",
        russian: "в '\(name)' значений: \(found), а точек \(expected)",
        "дайте по одному значению на точку")
    case .notFinite(let point):
      LibraryMistake(
        next: "look where the numbers of point \(point) were made: a division by zero, or a logarithm of 0",
        russian: "координаты точки \(point) не конечны (nan или inf)",
        "посмотрите, откуда они взялись: нет ли деления на ноль или логарифма нуля")
    }
  }
}
