import Diagnostics

/// Members that Swift has and cells do not, with what to take in their place.
enum AbsentMembers {
  static let table: [String: LibraryMistake] = [
    "ReversedCollection.Index.base": LibraryMistake(
      next: "look for it from the end instead, which gives an index of the collection itself: 'lastIndex(of: …)' or 'lastIndex { … }'",
      russian: "у индекса перевёрнутой коллекции здесь нет 'base'",
      "ищите с конца, это даёт индекс самой коллекции: 'lastIndex(of: …)' или 'lastIndex { … }'"),
    "FloatingPointFormatStyle.locale": locale,
    "IntegerFormatStyle.locale": locale,
  ]

  private static let locale = LibraryMistake(
    next: "numbers are written as in English here, so that a lesson repeats: put other signs in behind, '.replacing(\".\", with: \",\")'",
    russian: "числа здесь всегда пишутся по-английски, чтобы урок повторялся",
    "замените знаки в готовом тексте: '.replacing(\".\", with: \",\")'")
}
