import Diagnostics
import Yams

/// What the reader of YAML found, in the words of lessons.
struct YAMLMistake {
  let problem: String
  /// What was being read, and where that began.
  let context: YamlError.Context?
  let mark: Mark

  /// Where what is wrong begins: a quote or bracket that nothing closes, not the end of the head.
  var place: Mark { isOpen ? context?.mark ?? mark : mark }

  private var isOpen: Bool { isOpenQuote || problem.contains("did not find expected ','") }
  private var isOpenQuote: Bool {
    problem.contains("unexpected end of stream") && context?.text.contains("quoted scalar") == true
  }

  var english: Explanation {
    if isOpenQuote {
      return Explanation("the quote is not closed", "end the text with the quote that it begins with, on the same line")
    }
    return Explanation("the head is no YAML: \(problem)", englishHelp)
  }

  private var englishHelp: String? {
    if problem.contains("mapping values") { return "put quotes around a text that contains ': '" }
    if problem.contains("cannot start any token") {
      return "indent with spaces, and put quotes around a text that starts with a sign"
    }
    if problem.contains("did not find expected ','") { return "close the list with ']', a list of keys with '}'" }
    if problem.contains("could not find expected ':'") { return "write 'key: value', with a space behind the colon" }
    return nil
  }

  var russian: Explanation {
    if isOpenQuote {
      return Explanation("кавычка не закрыта", "закончите текст такой же кавычкой в той же строке")
    }
    let (found, help) = russianWords
    return Explanation("заголовок урока — не YAML: \(found)", help)
  }

  private var russianWords: (String, String) {
    if problem.contains("mapping values") {
      return ("в строке второе ': '", "возьмите в кавычки текст, в котором есть ': '")
    }
    if problem.contains("cannot start any token") {
      return (
        "значение начинается со знака или отступ сделан табуляцией",
        "отступы делают пробелами, а текст, который начинается со знака, берут в кавычки"
      )
    }
    if problem.contains("did not find expected ','") {
      return ("список не закрыт", "закройте список скобкой ']', а список ключей скобкой '}'")
    }
    if problem.contains("could not find expected ':'") {
      return ("в строке нет ':'", "напишите 'ключ: значение', с пробелом после двоеточия")
    }
    return (problem, "в нём стоят строки 'ключ: значение', отступы — пробелами")
  }
}
