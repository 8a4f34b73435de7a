import Diagnostics

/// What learners look for and the library does not have, with the reason and what to take in its place.
enum AbsentNames {
  static let table: [String: LibraryMistake] = [
    "SnowballStemmer.Language.polish": LibraryMistake(
      next: "the Snowball project has no rules for Polish: take lemmas, 'try Lemmatizer(.polish)'",
      russian: "у SnowballStemmer нет польского языка",
      "правил для польского в проекте Snowball нет: возьмите леммы, 'try Lemmatizer(.polish)'"),
    "Lemmatizer.Language.german": LibraryMistake(
      next: "there is no German dictionary: take stems, 'try SnowballStemmer(.german)'",
      russian: "у Lemmatizer нет немецкого языка",
      "немецкого словаря нет: возьмите основы слов, 'try SnowballStemmer(.german)'"),
    "KeyedVectors.load": noVectorFile, "KeyedVectors.load_word2vec_format": noVectorFile,
    "StopWords.french": noList("French", "французского"),
    "StopWords.spanish": noList("Spanish", "испанского"),
  ]

  private static let noVectorFile = LibraryMistake(
    next: "cells read no files of vectors: train a model in the lesson, or ask the file on the command line, 'konspekt vectors neighbors FILE word'",
    russian: "ячейки не читают файлы с векторами",
    "обучите модель в уроке или спросите файл из командной строки: 'konspekt vectors neighbors FILE слово'")

  private static func noList(_ language: String, _ russian: String) -> LibraryMistake {
    LibraryMistake(
      next: "there is no list for \(language), only 'russian', 'english()', 'german' and 'polish': give your own, 'stopWords: [\"…\"]'",
      russian: "списка стоп-слов для \(russian) нет",
      "есть 'russian', 'english()', 'german' и 'polish'; свой список задают так: 'stopWords: [\"…\"]'")
  }
}
