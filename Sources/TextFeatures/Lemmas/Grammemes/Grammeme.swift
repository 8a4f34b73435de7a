/// A grammatical feature of a word form, as the dictionary of OpenCorpora names it.
///
///     Grammeme.plural.rawValue     // "plur"
///     Grammeme(rawValue: "gent")   // .genitive
///     Grammeme.genitive.russian    // "рд"
///
/// Source: the list of grammemes of opencorpora.org, in the order of the dictionary's revision 417150;
/// those of tokens that are no Russian words are pymorphy's.
public enum Grammeme: String, Hashable, Sendable, CaseIterable, CustomStringConvertible {
  /// Имя существительное.
  case noun = "NOUN"
  /// Имя прилагательное (полное).
  case adjective = "ADJF"
  /// Имя прилагательное (краткое).
  case shortAdjective = "ADJS"
  /// Компаратив.
  case comparative = "COMP"
  /// Глагол (личная форма).
  case verb = "VERB"
  /// Глагол (инфинитив).
  case infinitive = "INFN"
  /// Причастие (полное).
  case participle = "PRTF"
  /// Причастие (краткое).
  case shortParticiple = "PRTS"
  /// Деепричастие.
  case gerund = "GRND"
  /// Числительное.
  case numeral = "NUMR"
  /// Наречие.
  case adverb = "ADVB"
  /// Местоимение-существительное.
  case pronoun = "NPRO"
  /// Предикатив.
  case predicative = "PRED"
  /// Предлог.
  case preposition = "PREP"
  /// Союз.
  case conjunction = "CONJ"
  /// Частица.
  case particle = "PRCL"
  /// Междометие.
  case interjection = "INTJ"
  /// Одушевлённое.
  case animate = "anim"
  /// Неодушевлённое.
  case inanimate = "inan"
  /// Род не выражен.
  case genderless = "GNdr"
  /// Мужской род.
  case masculine = "masc"
  /// Женский род.
  case feminine = "femn"
  /// Средний род.
  case neuter = "neut"
  /// Общий род (м/ж).
  case commonGender = "ms-f"
  /// Единственное число.
  case singular = "sing"
  /// Множественное число.
  case plural = "plur"
  /// Singularia tantum.
  case singularOnly = "Sgtm"
  /// Pluralia tantum.
  case pluralOnly = "Pltm"
  /// Неизменяемое.
  case indeclinable = "Fixd"
  /// Именительный падеж.
  case nominative = "nomn"
  /// Родительный падеж.
  case genitive = "gent"
  /// Дательный падеж.
  case dative = "datv"
  /// Винительный падеж.
  case accusative = "accs"
  /// Творительный падеж.
  case instrumental = "ablt"
  /// Предложный падеж.
  case locative = "loct"
  /// Звательный падеж.
  case vocative = "voct"
  /// Первый родительный падеж.
  case firstGenitive = "gen1"
  /// Второй родительный (частичный) падеж.
  case secondGenitive = "gen2"
  /// Второй винительный падеж.
  case secondAccusative = "acc2"
  /// Первый предложный падеж.
  case firstLocative = "loc1"
  /// Второй предложный (местный) падеж.
  case secondLocative = "loc2"
  /// Аббревиатура.
  case abbreviation = "Abbr"
  /// Имя.
  case firstName = "Name"
  /// Фамилия.
  case surname = "Surn"
  /// Отчество.
  case patronymic = "Patr"
  /// Топоним.
  case toponym = "Geox"
  /// Организация.
  case organization = "Orgn"
  /// Торговая марка.
  case trademark = "Trad"
  /// Возможна субстантивация.
  case nominalizable = "Subx"
  /// Превосходная степень.
  case superlative = "Supr"
  /// Качественное.
  case qualitative = "Qual"
  /// Местоименное.
  case pronominal = "Apro"
  /// Порядковое.
  case ordinal = "Anum"
  /// Притяжательное.
  case possessive = "Poss"
  /// Форма на -ею.
  case formEyu = "V-ey"
  /// Форма на -ою.
  case formOyu = "V-oy"
  /// Сравнительная степень на по-.
  case comparativePo = "Cmp2"
  /// Форма компаратива на -ей.
  case comparativeEj = "V-ej"
  /// Совершенный вид.
  case perfective = "perf"
  /// Несовершенный вид.
  case imperfective = "impf"
  /// Переходный.
  case transitive = "tran"
  /// Непереходный.
  case intransitive = "intr"
  /// Безличный.
  case impersonal = "Impe"
  /// Возможно безличное употребление.
  case impersonalUse = "Impx"
  /// Многократный.
  case iterative = "Mult"
  /// Возвратный.
  case reflexive = "Refl"
  /// 1 лицо.
  case firstPerson = "1per"
  /// 2 лицо.
  case secondPerson = "2per"
  /// 3 лицо.
  case thirdPerson = "3per"
  /// Настоящее время.
  case present = "pres"
  /// Прошедшее время.
  case past = "past"
  /// Будущее время.
  case future = "futr"
  /// Изъявительное наклонение.
  case indicative = "indc"
  /// Повелительное наклонение.
  case imperative = "impr"
  /// Говорящий включён (идем, идемте).
  case inclusive = "incl"
  /// Говорящий не включён в действие (иди, идите).
  case exclusive = "excl"
  /// Действительный залог.
  case active = "actv"
  /// Страдательный залог.
  case passive = "pssv"
  /// Разговорное.
  case colloquial = "Infr"
  /// Жаргонное.
  case slang = "Slng"
  /// Устаревшее.
  case archaic = "Arch"
  /// Литературный вариант.
  case literary = "Litr"
  /// Опечатка.
  case misspelled = "Erro"
  /// Искажение.
  case distorted = "Dist"
  /// Вопросительное.
  case interrogative = "Ques"
  /// Указательное.
  case demonstrative = "Dmns"
  /// Вводное слово.
  case parenthetical = "Prnt"
  /// Форма на -ье.
  case formBe = "V-be"
  /// Форма на -енен.
  case formEnen = "V-en"
  /// Форма на -и- (веселие, твердостию); отчество с -ие.
  case formIe = "V-ie"
  /// Форма на -ьи.
  case formBi = "V-bi"
  /// Деепричастие от глагола несовершенного вида.
  case imperfectiveGerund = "Fimp"
  /// Может выступать в роли предикатива.
  case predicativeUse = "Prdx"
  /// Счётная форма.
  case countForm = "Coun"
  /// Собирательное числительное.
  case collective = "Coll"
  /// Деепричастие на -ши.
  case formShi = "V-sh"
  /// Форма после предлога.
  case afterPreposition = "Af-p"
  /// Может использоваться как одуш. / неодуш..
  case animacyVaries = "Inmx"
  /// Вариант предлога ( со, подо, ...).
  case prepositionVariant = "Vpre"
  /// Анафорическое (местоимение).
  case anaphoric = "Anph"
  /// Инициал.
  case initial = "Init"
  /// Может выступать в роли прилагательного.
  case adjectivalUse = "Adjx"
  /// Колебание по роду (м/ж/с): кофе, вольво.
  case genderVaries = "Ms-f"
  /// Гипотетическая форма слова (победю, асфальтовее).
  case hypothetical = "Hypo"
  /// Число цифрами.
  case number = "NUMB"
  /// Целое.
  case integer = "intg"
  /// Дробное.
  case real = "real"
  /// Знаки препинания.
  case punctuation = "PNCT"
  /// Латинские буквы.
  case latin = "LATN"
  /// Римское число.
  case romanNumber = "ROMN"
  /// Не разобрано.
  case unknown = "UNKN"

  public var description: String { rawValue }
}
