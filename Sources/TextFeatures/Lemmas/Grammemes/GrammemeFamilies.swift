/// Which grammemes exclude each other, and which belong to one category.
enum GrammemeFamilies {
  static let partsOfSpeech: GrammemeSet = [
    .noun, .adjective, .shortAdjective, .comparative, .verb, .infinitive, .participle,
    .shortParticiple, .gerund, .numeral, .adverb, .pronoun, .predicative, .preposition,
    .conjunction, .particle, .interjection,
  ]
  static let animacy: GrammemeSet = [.animate, .inanimate]
  static let genders: GrammemeSet = [.masculine, .feminine, .neuter]
  static let numbers: GrammemeSet = [.singular, .plural]
  static let cases: GrammemeSet = [
    .nominative, .genitive, .dative, .accusative, .instrumental, .locative, .vocative,
    .firstGenitive, .secondGenitive, .secondAccusative, .firstLocative, .secondLocative,
  ]
  static let aspects: GrammemeSet = [.perfective, .imperfective]
  static let transitivity: GrammemeSet = [.transitive, .intransitive]
  static let persons: GrammemeSet = [.firstPerson, .secondPerson, .thirdPerson]
  static let tenses: GrammemeSet = [.present, .past, .future]
  static let moods: GrammemeSet = [.indicative, .imperative]
  static let voices: GrammemeSet = [.active, .passive]
  static let involvement: GrammemeSet = [.inclusive, .exclusive]

  /// Words of these kinds are a closed list: a word that is not in the dictionary is none of them.
  static let closedClasses: GrammemeSet = [
    .numeral, .pronoun, .predicative, .preposition, .conjunction, .particle, .interjection,
    .pronominal,
  ]

  /// What a rare case falls back to.
  static let commonCases: [(Grammeme, Grammeme)] = [
    (.firstGenitive, .genitive), (.secondGenitive, .genitive), (.secondAccusative, .accusative),
    (.firstLocative, .locative), (.secondLocative, .locative), (.vocative, .nominative),
  ]

  /// The grammemes that cannot stand beside one: the others of its family and, of a family within a
  /// family, those too.
  static func excluded(by grammeme: Grammeme) -> GrammemeSet {
    var excluded = families.first { $0.members.contains(grammeme) }?.excluded ?? []
    if grammeme == .plural { excluded = excluded.union(allGenders).union([.genderless]) }
    return excluded.subtracting([grammeme])
  }

  private static let allGenders = genders.union([.commonGender])

  // The two genders stand within the common one, and rare cases within the common ones.
  private static let families: [(members: GrammemeSet, excluded: GrammemeSet)] = [
    (partsOfSpeech, partsOfSpeech), (animacy, animacy), ([.masculine, .feminine], [.masculine, .feminine]),
    ([.neuter, .commonGender], allGenders), (numbers, numbers),
    ([.vocative], [.vocative]), ([.firstGenitive, .secondGenitive], [.firstGenitive, .secondGenitive]),
    ([.secondAccusative], [.secondAccusative]),
    ([.firstLocative, .secondLocative], [.firstLocative, .secondLocative]), (cases, cases),
    (aspects, aspects), (transitivity, transitivity), (persons, persons), (tenses, tenses),
    (moods, moods), (involvement, involvement), (voices, voices),
  ]
}
