import Diagnostics
import Embeddings

extension VectorQueryError: TaughtError {
  var mistake: LibraryMistake {
    switch self {
    case .noWords:
      LibraryMistake(
        next: "name at least one word", russian: "не названо ни одного слова, сравнивать нечего",
        "назовите хотя бы одно слово")
    case .dimension(let found, let expected):
      LibraryMistake(
        next: "give a vector of \(expected) numbers, such as one of the same model",
        russian: "в векторе \(found) \(RussianPlural.of(found, "число", "числа", "чисел")), а ожидается \(expected)",
        "возьмите вектор той же модели")
    case .notFinite(let component):
      LibraryMistake(
        next: "look where the vector was made: a division by zero, or a step that was too large",
        russian: "число \(component) вектора не конечно (nan или inf)",
        "посмотрите, откуда взялся вектор: нет ли деления на ноль или слишком большого шага")
    case .noHeading(let line):
      LibraryMistake(
        next: "begin the list with a heading, such as ': capitals'",
        russian: "над строкой \(line) списка нет заголовка",
        "начните список с заголовка, например ': столицы'")
    case .tooFewPairs(let count):
      LibraryMistake(
        next: "give two pairs or more whose words the model has",
        russian: "пар, слова которых есть в модели: \(count), а нужно не меньше двух",
        "дайте пары со словами из словаря модели")
    }
  }
}

extension VectorFileError: TaughtError {
  var mistake: LibraryMistake {
    switch self {
    case .truncated(let offset, _), .malformed(let offset, _):
      LibraryMistake(
        next: "make or fetch the file again, and look whether its format is the one that is read",
        russian: "файл векторов испорчен или другого формата, байт \(offset)",
        "создайте или скачайте файл заново и проверьте, тот ли это формат")
    case .unwritable(let path, _):
      LibraryMistake(
        next: "look whether the folder exists and may be written to",
        russian: "не удалось записать '\(path)'", "проверьте, есть ли папка и можно ли в неё писать")
    case .unwritableWord(let word):
      LibraryMistake(
        next: "write another format, such as safetensors",
        russian: "в слове '\(word)' пробел или конец строки, а в этом формате ими кончается слово",
        "возьмите другой формат, например safetensors")
    case .unreadable(let file, _):
      LibraryMistake(
        next: "look whether the file exists and may be read",
        russian: "не удалось прочесть '\(file)'", "проверьте, есть ли файл и можно ли его читать")
    }
  }
}

extension NoMemory: TaughtError {
  var mistake: LibraryMistake {
    LibraryMistake(
      next: "take fewer words: raise 'minCount' or lower 'vectorSize'",
      russian: "не хватает памяти, нужно ещё \(max(bytes >> 20, 1)) МБ",
      "возьмите меньше слов: увеличьте 'minCount' или уменьшите 'vectorSize'")
  }
}
