/// What kind of mistake a diagnostic reports, with the values that say it.
///
/// The kind is stable and free of words: what a learner reads is made of it by the table of a
/// language, never by taking a finished sentence apart.
public enum Mistake: Hashable, Sendable {
  case name(NameMistake)
  case type(TypeMistake)
  case call(CallMistake)
  case change(ChangeMistake)
  case absence(AbsenceMistake)
  case flow(FlowMistake)
  case python(PythonHabit)
  case keyboard(KeyboardMistake)
  case stop(StopMistake)
  case argument(ArgumentMistake)
  case library(LibraryMistake)
  case silent(SilentMistake)
  case number(NumberMistake)
  case initialization(InitializationMistake)
  case inheritance(InheritanceMistake)
  case declaration(DeclarationMistake)
  case closure(ClosureMistake)
  case pattern(PatternMistake)
  case effect(EffectMistake)
  case generic(GenericMistake)
  case syntax(SyntaxMistake)
  case usage(UsageMistake)
  /// What is wrong with a lesson around its Swift, in the words of the one who found it.
  case author(english: Explanation, russian: Explanation)
  /// What the compiler's own words say.
  case other(CompilerTopic)

  /// The words for it.
  public func explanation(in language: TeachingLanguage) -> Explanation {
    switch self {
    case .name(let family): family.explanation(in: language)
    case .type(let family): family.explanation(in: language)
    case .call(let family): family.explanation(in: language)
    case .change(let family): family.explanation(in: language)
    case .absence(let family): family.explanation(in: language)
    case .flow(let family): family.explanation(in: language)
    case .python(let family): family.explanation(in: language)
    case .keyboard(let family): family.explanation(in: language)
    case .stop(let family): family.explanation(in: language)
    case .argument(let family): family.explanation(in: language)
    case .library(let family): family.explanation(in: language)
    case .silent(let family): family.explanation(in: language)
    case .number(let family): family.explanation(in: language)
    case .initialization(let family): family.explanation(in: language)
    case .inheritance(let family): family.explanation(in: language)
    case .declaration(let family): family.explanation(in: language)
    case .closure(let family): family.explanation(in: language)
    case .pattern(let family): family.explanation(in: language)
    case .effect(let family): family.explanation(in: language)
    case .generic(let family): family.explanation(in: language)
    case .syntax(let family): family.explanation(in: language)
    case .usage(let family): family.explanation(in: language)
    case .author(let english, let russian): language == .russian ? russian : english
    case .other(let topic): topic.explanation(in: language)
    }
  }
}
