import Diagnostics
import Embeddings

extension EmbeddingError: TaughtError {
  var mistake: LibraryMistake {
    switch self {
    case .emptyVocabulary:
      LibraryMistake(
        next: "give at least one word: look where the list was made",
        russian: "словарь пуст, а модели нужно хотя бы одно слово", "посмотрите, откуда взялся список слов")
    case .repeatedWord(let word):
      LibraryMistake(
        next: "list every word once: each has its own row",
        russian: "слово '\(word)' стоит в словаре больше одного раза",
        "назовите каждое слово один раз: у каждого своя строка")
    case .noComponents:
      LibraryMistake(
        next: "give every row at least one number",
        russian: "векторы пусты, а нужно хотя бы одно измерение", "дайте каждой строке хотя бы одно число")
    case .shapeMismatch("outputMatrix", _, _):
      LibraryMistake(
        next:
          "it has a row for each number of a vector, and in it a number for each word; one with a row for each word is turned by 'try Matrix(outputMatrix).transposed().nested'",
        russian: "размер 'outputMatrix' не тот: строк столько, сколько чисел в векторе, а в строке — по числу на слово",
        "матрицу, где строка на каждое слово, поворачивает 'try Matrix(outputMatrix).transposed().nested'")
    case .shapeMismatch(let matrix, _, _):
      LibraryMistake(
        next: "it has a row for each word, all as long as one another: print the 'count' of '\(matrix)' and of its rows",
        russian: "размер '\(matrix)' не тот: нужна строка для каждого слова, и все одной длины",
        "напечатайте 'count' самой '\(matrix)' и её строк")
    case .notFinite(let matrix, let row, let column):
      LibraryMistake(
        next: "look where '\(matrix)' was made: a division by zero, or a step that was too large",
        russian: "'\(matrix)[\(row)][\(column)]' — не конечное число (nan или inf)",
        "посмотрите, откуда взялось число: нет ли деления на ноль или слишком большого шага")
    default: training
    }
  }

  private var training: LibraryMistake {
    switch self {
    case .learningRate(let rate):
      LibraryMistake(
        next: "give a positive number, such as 0.01",
        russian: "скорость обучения равна \(rate)", "задайте положительное число, например 0.01")
    case .stepTooLarge(let rate):
      LibraryMistake(
        next: "take a smaller learning rate, such as \(rate / 10)",
        russian: "шаг со скоростью обучения \(rate) слишком велик: числа перестали быть конечными",
        "уменьшите скорость обучения, например до \(rate / 10)")
    case .count(let word, let count):
      LibraryMistake(
        next: "give every word a count of 1 or more, or take it out of the vocabulary",
        russian: "слово '\(word)' встретилось \(count) раз, а в словаре стоят только встретившиеся слова",
        "дайте число от 1 или уберите слово из словаря")
    default:
      LibraryMistake(
        next: "give at least one word of context",
        russian: "предсказывать не из чего: контекст пуст", "дайте хотя бы одно слово контекста")
    }
  }
}

extension UnknownWord: TaughtError {
  var mistake: LibraryMistake {
    LibraryMistake(
      next: "take a word of the vocabulary, train with texts that have it, or test for it with 'do { … } catch { … }'",
      russian: "слова '\(word)' нет в словаре модели",
      nearest.isEmpty
        ? "проверьте словарь или обучите модель на текстах с этим словом"
        : "возможно, вы имели в виду \(quoted(nearest))?")
  }
}

extension Word2VecError: TaughtError {
  var mistake: LibraryMistake {
    switch self {
    case .setting(let name, let found, let expected):
      settingMistake(name: name, found: found, expected: expected)
    case .emptyVocabulary(let minCount): rareWordsMistake(minCount)
    case .oneWord(let word): oneWordMistake(word)
    case .otherText(let found, let expected):
      LibraryMistake(
        next: "go on with the text that the training began with, or begin anew",
        russian: "в тексте \(found) \(RussianPlural.of(found, "известное слово", "известных слова", "известных слов")), а ожидается \(expected): обучение начали с другим текстом",
        "продолжите с тем же текстом или начните обучение заново")
    }
  }
}

extension GloVeError: TaughtError {
  var mistake: LibraryMistake {
    switch self {
    case .count(let count, let expected):
      LibraryMistake(
        next: "leave out pairs that never meet, and give the others a count \(expected)",
        russian: "пара встретилась \(short(count)) раз, а ожидается \(RussianExpectation.of(expected))",
        "не берите пары, которые не встречаются")
    case .maximum(let maximum):
      settingMistake(name: "maximum", found: short(maximum), expected: "a positive finite number")
    case .alpha(let alpha):
      settingMistake(name: "alpha", found: short(alpha), expected: "a finite number of at least 0")
    case .window(let window): settingMistake(name: "window", found: "\(window)", expected: "at least 1")
    case .setting(let name, let found, let expected):
      settingMistake(name: name, found: found, expected: expected)
    case .emptyVocabulary(let minCount): rareWordsMistake(minCount)
    case .oneWord(let word): oneWordMistake(word)
    case .noPairs(let window):
      LibraryMistake(
        next: "widen 'window', lower 'minCount', or give sentences of several words",
        russian: "никакие два слова словаря не стоят ближе чем в \(window) \(RussianPlural.of(window, "слове", "словах", "словах")) друг от друга",
        "увеличьте 'window', уменьшите 'minCount' или дайте предложения из нескольких слов")
    }
  }
}

extension SubwordsError: TaughtError {
  var mistake: LibraryMistake {
    switch self {
    case .length(let length):
      settingMistake(name: "lengths", found: "\(length)", expected: "at least 1")
    case .bucketCount(let count):
      settingMistake(name: "buckets", found: "\(count)", expected: "1 to \(Int32.max)")
    }
  }
}

private func rareWordsMistake(_ minCount: Int) -> LibraryMistake {
  guard minCount > 1 else {
    return LibraryMistake(
      next: "give a text with words in it: print the list, or look into the file",
      russian: "в тексте нет ни одного слова",
      "возьмите текст, в котором есть слова: напечатайте список или загляните в файл")
  }
  return LibraryMistake(
    next: "lower 'minCount' or give a longer text",
    russian: "ни одно слово не встретилось \(minCount) \(RussianPlural.of(minCount, "раз", "раза", "раз"))",
    "уменьшите 'minCount' или возьмите текст подлиннее")
}

private func oneWordMistake(_ word: String) -> LibraryMistake {
  LibraryMistake(
    next: "give a text of several words, or lower 'minCount'",
    russian: "в словаре одно слово '\(word)', сравнивать его не с чем",
    "возьмите текст из нескольких слов или уменьшите 'minCount'")
}

extension FastTextError: TaughtError {
  var mistake: LibraryMistake {
    switch self {
    case .setting(let name, let found, let expected):
      settingMistake(name: name, found: found, expected: expected)
    case .emptyVocabulary(let minCount): rareWordsMistake(minCount)
    case .noLabels(let prefix):
      LibraryMistake(
        next: "begin a line with its label, as in '\(prefix)good a fine film'",
        russian: "в тексте нет меток, а строка должна начинаться с метки",
        "начните строку с метки, например '\(prefix)хорошо отличный фильм'")
    case .labelCount(let documents, let labels):
      LibraryMistake(
        next: "give a label for each document: print 'count' of both lists",
        russian: "документов \(documents), а меток \(labels), ожидается поровну",
        "дайте метку каждому документу: напечатайте 'count' обоих списков")
    case .otherModel:
      LibraryMistake(
        next: "vectors of words are 'FastText', a classifier is 'FastTextClassifier'",
        russian: "в файле модель другого вида",
        "векторы слов — это 'FastText', классификатор — 'FastTextClassifier'")
    case .diverged(let rate):
      LibraryMistake(
        next: "take a smaller 'learningRate', such as \(rate / 10)",
        russian: "обучение со скоростью \(rate) разошлось: числа перестали быть конечными",
        "уменьшите скорость обучения, например до \(rate / 10)")
    case .otherText:
      LibraryMistake(
        next: "give the text that training began with",
        russian: "в тексте другие слова, чем в том, с которого обучение началось",
        "дайте тот же текст")
    }
  }
}
