import Diagnostics
import TextFeatures

extension AnalyzerError: TaughtError {
  var mistake: LibraryMistake {
    switch self {
    case .pattern(let pattern):
      LibraryMistake(
        next: "close every bracket, and write '\\\\(' for a bracket of the text; in Swift '#\"\\w+\"#' keeps its backslashes",
        russian: "'\(pattern)' — не регулярное выражение",
        "закройте все скобки, а скобку самого текста пишите '\\\\('; в Swift '#\"\\w+\"#' сохраняет обратные черты")
    case .severalGroups(let pattern, let count):
      LibraryMistake(
        next: "keep the one group that is wanted, and write '(?:…)' for the others",
        russian: "в '\(pattern)' \(count) \(RussianPlural.of(count, "группа", "группы", "групп")), а можно не больше одной",
        "оставьте одну группу, остальные пишите '(?:…)'")
    case .tooManyChoices(let pattern):
      LibraryMistake(
        next: "write repetitions of single characters, such as '[ab]+' for '(?:a|b)+', or cut the text into lines first",
        russian: "'\(pattern)' оставляет в этом тексте больше вариантов, чем можно запомнить",
        "повторяйте отдельные символы, '[ab]+' вместо '(?:a|b)+', или сначала разделите текст на строки")
    case .replacement(let text):
      LibraryMistake(
        next: "number the groups from 1, '\\1', or name them, '\\g<name>'; write '\\\\' for a backslash",
        russian: "в замене '\(text)' есть обратная черта, за которой нет ни группы, ни символа",
        "группы нумеруются с единицы, '\\1', или имеют имена, '\\g<имя>'; сама обратная черта — '\\\\'")
    case .minimumLength(let length):
      settingMistake(name: "minimumLength", found: "\(length)", expected: "0 or more")
    case .ngramRange(let range):
      settingMistake(name: "ngramRange", found: "\(range)", expected: "1...2")
    case .lemmasOfCharacters:
      LibraryMistake(
        next: "leave out 'lemmatizer' and 'stemmer', or take words: 'unit: .word'",
        russian: "леммы и основы есть у слов, а термины здесь — n-граммы символов",
        "уберите 'lemmatizer' и 'stemmer' или возьмите слова: 'unit: .word'")
    case .stemsOfLemmas:
      LibraryMistake(
        next: "keep the lemmatizer where there is a dictionary for the language, else the stemmer",
        russian: "заданы и лемматизатор, и стеммер, а нужен один из них",
        "оставьте лемматизатор, если для языка есть словарь, иначе стеммер")
    }
  }
}

extension NGramError: TaughtError {
  var mistake: LibraryMistake {
    switch self {
    case .length(let length): settingMistake(name: "length", found: "\(length)", expected: "1 or more")
    case .skipping(let count):
      settingMistake(name: "skipping", found: "\(count)", expected: "0 or more")
    }
  }
}

extension TextTokenizerError: TaughtError {
  var mistake: LibraryMistake {
    switch self {
    case .notFitted:
      LibraryMistake(
        next: "call 'try x.fit(texts)' before; a TextTokenizer that learns is declared with 'var'",
        russian: "этот TextTokenizer ещё ничему не научен",
        "сначала вызовите 'try x.fit(texts)'; то, что учится, объявляют через 'var'")
    case .noTexts:
      LibraryMistake(
        next: "give 'fit' at least one text: print the 'count' of the list, and look where it was made",
        russian: "'fit' получил пустой список текстов, и учиться было не на чем",
        "дайте хотя бы один текст: напечатайте 'count' списка и посмотрите, откуда он взялся")
    case .noWords:
      LibraryMistake(
        next: "give texts with words, or 'numWords': look at the texts, 'filters' and 'separator'",
        russian: "в текстах, на которых учился TextTokenizer, нет ни одного слова",
        "дайте тексты со словами или задайте 'numWords'; посмотрите на тексты, 'filters' и 'separator'")
    case .numWords(let count):
      settingMistake(name: "numWords", found: "\(count)", expected: "0 or more")
    case .separator:
      LibraryMistake(
        next: "write what parts words, such as 'separator: \" \"'",
        russian: "'separator' пуст, а ожидается текст, например пробел",
        "напишите, чем разделены слова: 'separator: \" \"'")
    case .negativeNumber(let number):
      LibraryMistake(
        next: "numbers of words begin at 1, and 0 fills up: look where the sequence was made",
        russian: "в последовательности стоит \(number), а ожидается 0 или больше",
        "номера слов начинаются с 1, а 0 дополняет: посмотрите, откуда взялась последовательность")
    case .tooWide(let width):
      LibraryMistake(
        next: "limit the words with 'numWords', or work with 'sequences(of:)'",
        russian: "таблица из \(width) столбцов слишком велика",
        "ограничьте число слов: 'numWords' — или работайте с 'sequences(of:)'")
    }
  }
}

extension LemmaDataError: TaughtError {
  var mistake: LibraryMistake {
    switch self {
    case .missing(let file, _):
      LibraryMistake(
        next: "run 'make deps' in Konspekt's folder, which brings the dictionaries, or set KONSPEKT_DATA to the folder that has them",
        russian: "нет файла словаря '\(file)'",
        "выполните 'make deps' в папке Konspekt, тогда словари появятся, или задайте в KONSPEKT_DATA папку, где они лежат")
    case .damaged(let file, let offset):
      LibraryMistake(
        next: "remove the file, and run 'make deps' in Konspekt's folder",
        russian: "файл словаря '\(file)' повреждён, байт \(offset)",
        "удалите его и выполните 'make deps' в папке Konspekt")
    }
  }
}

extension StemmerError: TaughtError {
  var mistake: LibraryMistake {
    LibraryMistake(
      next: "install Debian's 'libstemmer-dev', as 'make deps' does",
      russian: "в установленной библиотеке libstemmer нет правил для языка '\(language)'",
      "установите 'libstemmer-dev': это делает 'make deps'")
  }
}
