import Diagnostics
import TextFeatures

extension VectorizerError: TaughtError {
  var mistake: LibraryMistake {
    switch self {
    case .notFitted, .noDocuments, .emptyVocabulary, .tooShort, .noTermsLeft, .limitsExclude, .limit,
      .maxFeatures, .noGivenTerms, .repeatedTerm, .noKnownTerm:
      terms
    case .notFinite, .noLogarithm, .noLength, .infiniteWeight, .noColumns: weights
    case .ragged, .noCategories, .allZeros, .unknownCategory, .noLabels, .unknownLabel, .unknownCode: categories
    }
  }

  private var terms: LibraryMistake {
    switch self {
    case .notFitted(let type):
      LibraryMistake(
        next: "call 'try x.fit(documents)' before, or 'fitTransform'; a \(type) that learns is declared with 'var'",
        russian: "этот \(type) ещё ничему не научен",
        "сначала вызовите 'try x.fit(documents)' или 'fitTransform'; то, что учится, объявляют через 'var'")
    case .noDocuments, .emptyVocabulary(0):
      LibraryMistake(
        next: "the list of documents is empty: print its 'count', and look where it was made",
        russian: "список документов пуст, а ожидается хотя бы один",
        "напечатайте его 'count' и посмотрите, откуда взялся список")
    case .emptyVocabulary(let documents):
      LibraryMistake(
        next: "terms have two letters or more by default: look at the documents, the stop words, or set 'tokens: .words(minimumLength: 1)'",
        russian: "в словарь не попало ни одного слова, документов: \(documents)",
        "слова короче двух букв по умолчанию не берутся: посмотрите на документы и стоп-слова или задайте 'tokens: .words(minimumLength: 1)'")
    case .tooShort(let longest, let ngram, let unit):
      LibraryMistake(
        next: "let 'ngramRange' begin at \(longest), such as '\(longest)...\(ngram)', or give longer documents",
        russian: unit == .word
          ? "термины — n-граммы от \(ngram) \(RussianPlural.of(ngram, "слова", "слов", "слов")), а в самом длинном документе слов: \(longest)"
          : "термины — n-граммы от \(ngram) \(RussianPlural.of(ngram, "символа", "символов", "символов")), а в самом длинном документе символов: \(longest)",
        "начните 'ngramRange' с \(longest), например '\(longest)...\(ngram)', или возьмите тексты длиннее")
    default: limits
    }
  }

  private var limits: LibraryMistake {
    switch self {
    case .noTermsLeft(let terms):
      LibraryMistake(
        next: "lower 'minDocumentFrequency' or raise 'maxDocumentFrequency'",
        russian: "границы частоты не оставили ни одного слова, всего слов было \(terms)",
        "уменьшите 'minDocumentFrequency' или увеличьте 'maxDocumentFrequency'")
    case .limitsExclude(let minimum, let maximum):
      LibraryMistake(
        next: "lower 'minDocumentFrequency', raise 'maxDocumentFrequency', or give more documents",
        russian: "слово должно встретиться не меньше чем в \(short(minimum)) и не больше чем в \(short(maximum)) документах, такого не бывает",
        "уменьшите 'minDocumentFrequency', увеличьте 'maxDocumentFrequency' или дайте больше документов")
    case .limit(let name, let value):
      LibraryMistake(
        next: "write '.count(2)' for a number of documents, '.fraction(0.5)' for a share of them",
        russian: "'\(name)' задано как \(value)",
        "напишите '.count(2)' — число документов — или '.fraction(0.5)' — их долю")
    case .maxFeatures(let count):
      LibraryMistake(
        next: "give 1 or more, or leave 'maxFeatures' out to keep every term",
        russian: "'maxFeatures' задано как \(count)",
        "задайте 1 или больше либо не пишите 'maxFeatures', чтобы остались все слова")
    case .noGivenTerms:
      LibraryMistake(
        next: "list the terms, or leave 'vocabulary' out to learn them from documents",
        russian: "список 'vocabulary' пуст, а ожидается хотя бы одно слово",
        "перечислите слова или не пишите 'vocabulary', чтобы взять их из документов")
    case .repeatedTerm(let term):
      LibraryMistake(
        next: "list every term once: 'vocabulary' gives each its column",
        russian: "слово '\(term)' стоит в 'vocabulary' дважды",
        "назовите каждое слово один раз: у каждого свой столбец")
    case .noKnownTerm(let document):
      LibraryMistake(
        next: "take a document with a word of 'featureNames()', or learn from texts that have its words",
        russian: "ни одного слова из '\(document.prefix(60))' нет в словаре, взвешивать нечего",
        "возьмите текст, где есть слово из 'featureNames()', или обучите на текстах с этими словами")
    default: weights
    }
  }

  private var weights: LibraryMistake {
    switch self {
    case .noColumns(let rows):
      LibraryMistake(
        next: "give rows with at least one column: print their 'shape', and look where they were made",
        russian: "строк: \(rows), а столбцов в них нет, ожидается хотя бы один",
        "напечатайте 'shape' и посмотрите, откуда взялись строки")
    case .notFinite(let row, let column):
      LibraryMistake(
        next: "look where the counts were made: a division by zero, or a value that is missing",
        russian: "число в строке \(row), столбце \(column) не конечно (nan или inf)",
        "посмотрите, откуда взялись числа: нет ли деления на ноль или пропущенного значения")
    case .noLogarithm(let row, let column, let value):
      LibraryMistake(
        next: "give counts above 0, or take 'termFrequency: .count', which needs no logarithm",
        russian: "в строке \(row), столбце \(column) стоит \(short(value)), а логарифм есть только у положительных чисел",
        "дайте числа больше 0 или возьмите 'termFrequency: .count', где логарифма нет")
    case .noLength(let row):
      LibraryMistake(
        next: "give counts of 0 or more, or take 'termFrequency: .count', which divides by nothing",
        russian: "сумма строки \(row) равна 0, и делить на неё нельзя",
        "дайте числа от 0 или возьмите 'termFrequency: .count', где деления нет")
    case .infiniteWeight:
      LibraryMistake(
        next: "take a smoothed form, '.scikitLearn' or 'inverseFrequency: .smoothed', or learn from documents with that term",
        russian: "вес бесконечен: при обучении этого слова не было ни в одном документе",
        "возьмите сглаженную форму, '.scikitLearn' или 'inverseFrequency: .smoothed', или обучите на текстах с этим словом")
    default: categories
    }
  }

  private var categories: LibraryMistake {
    switch self {
    case .ragged(let row, let expected, let found):
      raggedMistake(row: row, expected: expected, found: found)
    case .noCategories:
      LibraryMistake(
        next: "give at least one row with a category, such as '[[\"cat\"], [\"dog\"]]'",
        russian: "нет ни одной категории, а ожидается хотя бы одна",
        "дайте хотя бы одну строку с категорией, например '[[\"кот\"], [\"пёс\"]]'")
    case .allZeros(let row, let column):
      LibraryMistake(
        next: "give each row a 1 at its category, or ignore unknown ones with 'unknown: .ignored'",
        russian: "числа строки \(row) для столбца \(column) данных в сумме дают 0, а это не значит никакой категории",
        "поставьте 1 на место категории или пропускайте неизвестные: 'unknown: .ignored'")
    case .unknownCategory(let category, let column):
      LibraryMistake(
        next: "learn from data that have it, or ignore such ones with 'unknown: .ignored'",
        russian: "значения '\(category)' в столбце \(column) не было при обучении",
        "обучите на данных, где оно есть, или пропускайте такие: 'unknown: .ignored'")
    case .unknownLabel(let label, let known):
      LibraryMistake(
        next: "learn from labels that have it: fit on all of them",
        russian: "метки '\(label)' не было при обучении, были: \(quoted(known))",
        "обучите на всех метках")
    case .unknownCode(let code, let labels):
      LibraryMistake(
        next: "give numbers from 0 to \(labels - 1); 'classes()' lists the labels in their order",
        russian: "номера \(code) нет ни у одной метки, номера идут от 0 до \(labels - 1)",
        "посмотрите метки по порядку: 'classes()'")
    default:
      LibraryMistake(
        next: "give at least one label: print the 'count' of the list, and look where it was made",
        russian: "список меток пуст, а ожидается хотя бы одна",
        "напечатайте его 'count' и посмотрите, откуда взялся список")
    }
  }
}

/// Rows of different lengths.
func raggedMistake(row: Int, expected: Int, found: Int) -> LibraryMistake {
  LibraryMistake(
    next: "give every row as many entries as the first",
    russian: "в строке \(row) значений: \(found), а ожидается \(expected), как в строке 0",
    "во всех строках должно быть поровну значений")
}
