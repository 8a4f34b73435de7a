/// The part of speech and the grammatical features of a word form, written as OpenCorpora writes them:
/// `NOUN,anim,masc sing,nomn`. What stands before the blank belongs to the word, what follows to the form.
///
///     tag.partOfSpeech       // .noun
///     tag.number             // .singular
///     tag.has([.noun, .animate])   // true
public struct MorphTag: Hashable, Sendable, CustomStringConvertible {
  /// The whole tag.
  public let text: String
  let set: GrammemeSet

  init(text: String, set: GrammemeSet) {
    self.text = text
    self.set = set
  }

  /// Its grammemes in the order written.
  public var grammemes: [Grammeme] {
    text.split { $0 == "," || $0 == " " }.compactMap { Grammeme(rawValue: String($0)) }
  }

  /// The tag in the Russian names of its grammemes: `СУЩ,од,мр ед,им`.
  public var russian: String {
    text.split(separator: " ").map { half in
      half.split(separator: ",").map { Grammeme(rawValue: String($0))?.russian ?? String($0) }
        .joined(separator: ",")
    }.joined(separator: " ")
  }

  /// Whether it has a grammeme.
  public func has(_ grammeme: Grammeme) -> Bool { set.contains(grammeme) }

  /// Whether it has each of some grammemes.
  public func has(_ grammemes: [Grammeme]) -> Bool { set.isSuperset(of: GrammemeSet(grammemes)) }

  public var partOfSpeech: Grammeme? { first(of: GrammemeFamilies.partsOfSpeech) }
  public var animacy: Grammeme? { first(of: GrammemeFamilies.animacy) }
  public var aspect: Grammeme? { first(of: GrammemeFamilies.aspects) }
  public var grammaticalCase: Grammeme? { first(of: GrammemeFamilies.cases) }
  public var gender: Grammeme? { first(of: GrammemeFamilies.genders) }
  public var involvement: Grammeme? { first(of: GrammemeFamilies.involvement) }
  public var mood: Grammeme? { first(of: GrammemeFamilies.moods) }
  public var number: Grammeme? { first(of: GrammemeFamilies.numbers) }
  public var person: Grammeme? { first(of: GrammemeFamilies.persons) }
  public var tense: Grammeme? { first(of: GrammemeFamilies.tenses) }
  public var transitivity: Grammeme? { first(of: GrammemeFamilies.transitivity) }
  public var voice: Grammeme? { first(of: GrammemeFamilies.voices) }

  public var description: String { text }

  private func first(of family: GrammemeSet) -> Grammeme? { set.intersection(family).first }
}
