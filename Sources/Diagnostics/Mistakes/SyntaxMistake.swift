/// What the parser finds where a word or a sign stands in the wrong place.
public enum SyntaxMistake: Explained {
  /// `c ? 1` without `: 2`.
  case ternaryWithoutElse(code: String?)
  /// `func f(x: Int) Int`
  case resultWithoutArrow(type: String)
  case resultMissing
  /// `for i in { }`
  case nothingToLoopOver
  /// `for each x in …`
  case secondName(swift: String)
  /// `if x > 3 then {`
  case needlessWord(String)
  /// `else x > 3 {`
  case conditionAfterElse(code: String)
  case elseWithoutIf
  case repeatWithoutWhile
  case statementOutsideCase
  case caseOutsideSwitch(word: String)
  case keyWithoutValue
  /// `"\d"`; `swift` is the text with its signs as they are.
  case escape(swift: String?)
  /// `#/\d+#/`
  case patternEnd(swift: String)
  case statementInType
  case caseWithoutWord
  case extraBracket(String)
  case decimalWithoutZero(swift: String)
  case digit(String, radix: Int)
  case exponent
  case numberAsCase
  case indentation
  /// `"""text`, and the same at its end.
  case textBehindQuotes
  case quotesBehindText
  case openComment
  case closedComment
  case throwsSpelling
  case throwsAfterResult
  case inoutBeforeName
  /// `func area(self)`
  case selfParameter
  case tryBeforeReturn
  case needlessSemicolon
  case branchWithoutElse(construct: String)
  case branchWithStatements(construct: String)
  case severalInterpolated
  /// `"\(p:.2f)"`
  case formatInText(swift: String)
  /// `for i in 0...10 step 2`
  case rangeWithStep(swift: String)
  case operatorExpected(code: String)
  case bareRegularExpression(swift: String)
  case needlessAfterType
}

extension SyntaxMistake {
  var english: Explanation {
    switch self {
    case .ternaryWithoutElse(let code):
      Explanation(advice: "write the value for the other case behind ':', '\(code ?? "condition ? a") : …'")
    case .resultWithoutArrow(let type): Explanation(advice: "the type of a result stands behind an arrow: '-> \(type)'")
    case .resultMissing: Explanation(advice: "write the type of the result behind '->', or leave '->' out where there is none")
    case .nothingToLoopOver: Explanation(advice: "write what the loop goes through behind 'in', such as 'words' or '0..<3'")
    case .secondName(let swift): Explanation(advice: "write one name: '\(swift)'")
    case .needlessWord(let word): Explanation(advice: "leave '\(word)' out: the body begins with '{'")
    case .conditionAfterElse(let code): Explanation(advice: "write 'else if \(code) {'")
    case .elseWithoutIf: Explanation(advice: "'else' stands behind the '}' of an 'if': write 'if … { … } else { … }'")
    case .repeatWithoutWhile: Explanation(advice: "write the condition behind the body: 'repeat { … } while x < 3'")
    case .statementOutsideCase: Explanation(advice: "begin with 'case' and a value: 'case 1: …', the rest with 'default: …'")
    case .caseOutsideSwitch(let word): Explanation(advice: "put '\(word)' between the braces of 'switch x { … }'")
    case .keyWithoutValue: Explanation(advice: "write ':' and a value behind every key, '\"a\": 1'; a list of values has no ':'")
    case .escape(let swift?):
      Explanation(advice: "a '\\' itself is written '\\\\', and with '#' around the text every '\\' stays: write '\(swift)'")
    case .escape(nil): Explanation(advice: "a '\\' itself is written '\\\\'; text with many of them stands between '#\"' and '\"#'")
    case .patternEnd(let swift): Explanation(advice: "a regular expression ends with '/#': write '\(swift)'")
    case .statementInType: Explanation(advice: "a type holds properties and functions: put the statement into a 'func'")
    case .caseWithoutWord: Explanation(advice: "write 'case' before the names: 'case a, b'")
    case .extraBracket(let bracket): Explanation(advice: "take '\(bracket)' out, or look for the one that should open it")
    case .decimalWithoutZero(let swift): Explanation(advice: "write '\(swift)'")
    case .digit(_, let radix): Explanation(advice: "the digits of base \(radix) are \(Self.digits(radix)): check the number")
    case .exponent: Explanation(advice: "write a whole number behind 'e': '1e6' is a million")
    case .numberAsCase: Explanation(advice: "a case has a name, and a number as its value: 'enum Level: Int { case low = 1 }'")
    case .indentation: Explanation(advice: "begin every line of the text at least as far right as its closing '\"\"\"'")
    case .textBehindQuotes: Explanation(advice: "begin the text on the line below the three quotes; text of one line stands between '\"'")
    case .quotesBehindText: Explanation(advice: "write the closing '\"\"\"' on a line of its own")
    case .openComment: Explanation(advice: "write '*/' at the end of the comment, or begin each line with '//'")
    case .closedComment: Explanation(advice: "take '*/' out, or write '/*' where the comment begins")
    case .throwsSpelling: Explanation(advice: "write 'throws'")
    case .throwsAfterResult: Explanation(advice: "write 'throws' before '->'")
    case .selfParameter: Explanation(advice: "leave 'self' out of the parameters: every method of a type has it")
    case .inoutBeforeName: Explanation(advice: "write 'inout' before the type: 'x: inout Int'")
    case .tryBeforeReturn: Explanation(advice: "write 'return try …'")
    case .needlessSemicolon: Explanation(advice: "take ';' out: a line ends by itself")
    case .branchWithoutElse(let construct): Explanation(advice: "write 'else { … }' too: a value is needed in every case of '\(construct)'")
    case .branchWithStatements: Explanation(advice: "write one value between the braces, or give a 'var' its value inside")
    case .formatInText(let swift): Explanation(advice: "a text formats no numbers by itself: write '\(swift)'")
    case .rangeWithStep(let swift): Explanation(advice: "a range has no step: write '\(swift)'")
    case .severalInterpolated: Explanation(advice: "write one value between the parentheses: '\\(x)'; numbers are formatted with 'String(format:)'")
    case .operatorExpected: Explanation(advice: "a function as a value is written '{ (x: Int) -> Int in … }', a member 'x.name'")
    case .bareRegularExpression(let swift): Explanation(advice: "a regular expression stands between '#/' and '/#': write '\(swift)'")
    case .needlessAfterType: Explanation(advice: "a list of a type is written '[Int]', an optional 'Int?'")
    }
  }

  var russian: Explanation {
    switch self {
    case .ternaryWithoutElse(let code):
      Explanation(
        "после '? …' ожидается ':' и значение для другого случая",
        "допишите его: '\(code ?? "условие ? a") : …'")
    case .resultWithoutArrow(let type):
      Explanation("перед типом результата ожидается '->'", "напишите '-> \(type)'")
    case .resultMissing:
      Explanation("после '->' нет типа результата", "напишите тип или уберите '->', если результата нет")
    case .nothingToLoopOver:
      Explanation(
        "после 'in' не сказано, что перебирать", "напишите, что перебирает цикл, например 'words' или '0..<3'")
    case .secondName(let swift):
      Explanation("имён подряд два, а ожидается одно", "напишите '\(swift)'")
    case .needlessWord(let word):
      Explanation("слова '\(word)' здесь в Swift нет", "уберите '\(word)': тело начинается с '{'")
    case .conditionAfterElse(let code):
      Explanation("после 'else' стоит условие, а 'if' нет", "напишите 'else if \(code) {'")
    case .elseWithoutIf:
      Explanation(
        "'else' стоит без 'if'", "'else' пишут сразу после '}' от 'if': 'if … { … } else { … }'")
    case .repeatWithoutWhile:
      Explanation("у 'repeat' нет условия", "напишите его после тела: 'repeat { … } while x < 3'")
    case .statementOutsideCase:
      Explanation(
        "внутри 'switch' инструкция стоит вне случаев",
        "начните со слова 'case' и значения: 'case 1: …', остальное — 'default: …'")
    case .caseOutsideSwitch(let word):
      Explanation(
        "'\(word)' стоит вне 'switch'", "поставьте его между фигурными скобками: 'switch x { … }'")
    case .keyWithoutValue:
      Explanation(
        "у ключа словаря нет значения",
        "после каждого ключа нужны ':' и значение, '\"a\": 1'; в списке значений ':' нет")
    case .escape(let swift?):
      Explanation(
        "такого знака после '\\' в тексте не бывает",
        "сам знак '\\' пишут '\\\\', а если поставить вокруг текста '#', каждый '\\' остаётся собой: напишите '\(swift)'")
    case .patternEnd(let swift):
      Explanation(
        "регулярное выражение не закончено: после '/' ожидается '#'", "напишите '\(swift)'")
    case .escape(nil):
      Explanation(
        "такого знака после '\\' в тексте не бывает",
        "сам знак '\\' пишут '\\\\'; текст, где их много, — между '#\"' и '\"#'")
    case .statementInType:
      Explanation(
        "инструкция стоит прямо в типе", "в типе бывают свойства и функции: поставьте её внутрь 'func'")
    case .caseWithoutWord:
      Explanation("перед случаем перечисления ожидается 'case'", "напишите 'case a, b'")
    case .extraBracket(let bracket):
      Explanation(
        "'\(bracket)' ничего не закрывает", "уберите '\(bracket)' или найдите, где не хватает открывающей скобки")
    case .decimalWithoutZero(let swift):
      Explanation("дробь начинается с точки, а ожидается цифра", "напишите '\(swift)'")
    case .digit(let digit, let radix):
      Explanation(
        "'\(digit)' — не цифра по основанию \(radix)",
        "цифры по основанию \(radix): \(Self.digits(radix)) — проверьте число")
    case .exponent: Explanation("после 'e' в числе нет показателя", "напишите целое число: '1e6' — миллион")
    case .numberAsCase:
      Explanation(
        "у случая 'enum' вместо имени число",
        "дайте имя, а число сделайте значением: 'enum Level: Int { case low = 1 }'")
    case .indentation:
      Explanation(
        "строка текста начинается левее закрывающих '\"\"\"'", "сдвиньте её вправо, хотя бы до '\"\"\"'")
    case .textBehindQuotes:
      Explanation(
        "текст стоит в одной строке с открывающими '\"\"\"'",
        "начните текст со следующей строки; текст в одну строку пишут между '\"'")
    case .quotesBehindText:
      Explanation(
        "закрывающие '\"\"\"' стоят в одной строке с текстом", "поставьте их на отдельную строку")
    case .openComment:
      Explanation(
        "комментарий '/*' не закрыт", "поставьте '*/' в конце или начинайте каждую строку с '//'")
    case .closedComment:
      Explanation("'*/' ничего не закрывает", "уберите его или поставьте '/*' в начале комментария")
    case .throwsSpelling: Explanation("в заголовке функции ожидается 'throws'", "напишите 'throws'")
    case .throwsAfterResult:
      Explanation("'throws' стоит после результата, а ожидается перед '->'", "напишите 'throws' перед '->'")
    case .selfParameter:
      Explanation(
        "'self' стоит среди параметров, как в Python", "уберите его: 'self' есть у каждого метода и так")
    case .inoutBeforeName:
      Explanation("'inout' стоит перед именем параметра, а ожидается перед типом", "напишите 'x: inout Int'")
    case .tryBeforeReturn:
      Explanation("'try' стоит перед 'return', а ожидается после", "напишите 'return try …'")
    case .needlessSemicolon: Explanation("';' здесь лишняя", "уберите ';': строка кончается сама")
    case .branchWithoutElse(let construct):
      Explanation(
        "'\(construct)' даёт значение, а 'else' у него нет", "допишите 'else { … }': значение нужно в каждом случае")
    case .branchWithStatements(let construct):
      Explanation(
        "'\(construct)' даёт значение, а в скобках не одно значение",
        "оставьте между скобками одно значение или присваивайте 'var' внутри")
    case .formatInText(let swift):
      Explanation("вид числа в '\\( )' не задают", "напишите '\(swift)'")
    case .rangeWithStep(let swift): Explanation("у диапазона нет шага", "напишите '\(swift)'")
    case .severalInterpolated:
      Explanation(
        "в '\\( )' ожидается одно значение",
        "напишите '\\(x)'; числа оформляет 'String(format:)'")
    case .operatorExpected(let code):
      Explanation(
        "'\(code)' здесь не действие",
        "функцию как значение пишут '{ (x: Int) -> Int in … }', а часть значения берут через точку")
    case .bareRegularExpression(let swift):
      Explanation("знак '/' стоит перед значением", "регулярное выражение стоит между '#/' и '/#': напишите '\(swift)'")
    case .needlessAfterType:
      Explanation("после типа стоит лишнее", "список пишут '[Int]', опционал — 'Int?'")
    }
  }

  private static func digits(_ radix: Int) -> String {
    switch radix {
    case 2: "0, 1"
    case 8: "0–7"
    case 16: "0–9, A–F"
    default: "0–9"
    }
  }
}
