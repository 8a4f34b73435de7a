/// Characters that look right and are others.
public enum KeyboardMistake: Explained {
  /// A letter of another alphabet in a name that was used, or in the one that was declared; positions
  /// count characters from 1.
  case foreignLetter(name: String, letter: String, latin: String, position: Int, meant: String, isDeclared: Bool)
  /// A Latin letter in a name of Cyrillic ones.
  case latinLetter(name: String, letter: String, cyrillic: String, position: Int, meant: String, isDeclared: Bool)
  /// `fоr` with a Cyrillic letter.
  case foreignKeyword(String, letter: String, latin: String, position: Int, meant: String)
  case quotes(String)
  case decimalComma(found: String, meant: String)
  /// `1 000`
  case spaceInNumber(String, swift: String)
  case invisible(name: String, code: String)
  case dash(String)
  case character(String, code: String)
  /// `retrun`
  case misspeltWord(String, meant: String)
  /// `"He said "hi""`
  case innerQuotes(swift: String)
  /// A file in another encoding than UTF-8.
  case encoding(guess: String, command: String)
}

extension KeyboardMistake {
  var english: Explanation {
    switch self {
    case .foreignLetter(let name, let letter, let latin, let position, let meant, _):
      Explanation(
        advice: "letter \(position) of '\(name)' is the Cyrillic '\(letter)', which looks like the Latin '\(latin)': type '\(meant)' with a Latin keyboard")
    case .latinLetter(let name, let letter, let cyrillic, let position, let meant, _):
      Explanation(
        advice: "letter \(position) of '\(name)' is the Latin '\(letter)', which looks like the Cyrillic '\(cyrillic)': type '\(meant)' with a Russian keyboard")
    case .foreignKeyword(let found, let letter, let latin, let position, let meant):
      Explanation(
        "'\(found)' has a Cyrillic letter; the word '\(meant)' is expected",
        "letter \(position) is the Cyrillic '\(letter)', which looks like the Latin '\(latin)': type '\(meant)' with a Latin keyboard")
    case .quotes(let found):
      Explanation("'\(found)' are typographic quotes; Swift expects the straight '\"'", "write text between straight quotes: \"…\"")
    case .decimalComma(let found, let meant):
      Explanation("'\(found)' has a comma; a decimal point is expected", "write '\(meant)'")
    case .spaceInNumber(let found, let swift):
      Explanation("there is a space inside the number '\(found)'", "digits may be grouped by '_': write '\(swift)'")
    case .invisible(let name, let code):
      Explanation("there is a \(name) (\(code)) here; a plain space is expected", "delete it and type a space: it often comes from a web page or a text processor")
    case .dash(let found):
      Explanation("'\(found)' is a dash; the minus sign '-' is expected", "write '-'")
    case .character(let found, let code):
      Explanation("the character '\(found)' (\(code)) has no meaning in Swift", "delete it, or put it between quotes if it belongs to a text")
    case .misspeltWord(let found, let meant):
      Explanation("'\(found)' is no word of Swift; '\(meant)' is expected here", "did you mean '\(meant)'?")
    case .innerQuotes(let swift):
      Explanation(
        "a '\"' inside of the text ends it; expected '\\\"' there",
        "write '\(swift)', or other quotes inside: «…»")
    case .encoding(let guess, let command):
      Explanation("the file is \(guess), expected UTF-8", command)
    }
  }

  var russian: Explanation {
    switch self {
    case .foreignLetter(let name, let letter, let latin, let position, let meant, let isDeclared):
      Explanation(
        isDeclared
          ? "имя '\(meant)' не найдено: объявлено похожее, с русской буквой '\(letter)'"
          : "имя '\(name)' не найдено: в нём русская буква '\(letter)'",
        "буква \(position) в '\(name)' — русская '\(letter)', она только похожа на латинскую '\(latin)': наберите '\(meant)' в латинской раскладке")
    case .latinLetter(let name, let letter, let cyrillic, let position, let meant, let isDeclared):
      Explanation(
        isDeclared
          ? "имя '\(meant)' не найдено: объявлено похожее, с латинской буквой '\(letter)'"
          : "имя '\(name)' не найдено: в нём латинская буква '\(letter)'",
        "буква \(position) в '\(name)' — латинская '\(letter)', она только похожа на русскую '\(cyrillic)': наберите '\(meant)' в русской раскладке")
    case .foreignKeyword(let found, let letter, let latin, let position, let meant):
      Explanation(
        "в '\(found)' русская буква '\(letter)', а ожидается слово '\(meant)'",
        "буква \(position) — русская '\(letter)', она только похожа на латинскую '\(latin)': наберите '\(meant)' в латинской раскладке")
    case .quotes(let found):
      Explanation(
        "'\(found)' — типографские кавычки, а в Swift ожидаются прямые '\"'",
        "пишите текст в прямых кавычках: \"…\"")
    case .decimalComma(let found, let meant):
      Explanation("в числе '\(found)' запятая, а ожидается точка", "напишите '\(meant)'")
    case .spaceInNumber(let found, let swift):
      Explanation("в числе '\(found)' стоит пробел", "группы цифр разделяют знаком '_': напишите '\(swift)'")
    case .invisible(let name, let code):
      Explanation(
        "здесь стоит \(Self.russianName(name)) (\(code)), а ожидается обычный пробел",
        "сотрите его и наберите пробел: такой знак приходит с веб-страниц и из текстовых редакторов")
    case .dash(let found):
      Explanation("'\(found)' — тире, а ожидается минус '-'", "напишите '-'")
    case .character(let found, let code):
      Explanation(
        "знак '\(found)' (\(code)) в Swift ничего не значит",
        "сотрите его или возьмите в кавычки, если это часть текста")
    case .misspeltWord(let found, let meant):
      Explanation("слова '\(found)' в Swift нет, здесь ожидается '\(meant)'", "возможно, вы имели в виду '\(meant)'?")
    case .innerQuotes(let swift):
      Explanation(
        "знак '\"' внутри текста заканчивает его, а ожидается '\\\"'",
        "напишите '\(swift)' или возьмите внутри другие кавычки: «…»")
    case .encoding(let guess, let command):
      Explanation("файл в кодировке \(guess), а ожидается UTF-8", command)
    }
  }

  private static func russianName(_ name: String) -> String {
    switch name {
    case "no-break space": "неразрывный пробел"
    case "narrow no-break space": "узкий неразрывный пробел"
    case "zero-width space": "пробел нулевой ширины"
    default: "особый пробел"
    }
  }
}
