/// One way to read a word: which form of which word it is.
struct Reading: Sendable {
  /// The word, lower-cased, with `ё` where the dictionary has it.
  var word: [UInt8]
  /// The number of the tag.
  var tag: Int
  var score: Double
  /// How the reading was found, from which its other forms are made.
  var method: Method
  /// The normal form, where it is not what the method gives.
  var normalForm: [UInt8]?

  /// What readings are compared by where several rules find the same.
  struct Identity: Hashable {
    let word: [UInt8]
    let tag: Int
    let origin: Method.Origin
  }

  var identity: Identity { Identity(word: word, tag: tag, origin: method.origin) }
}

/// How a reading was found: its base, and what was put around it, the innermost first.
struct Method: Hashable, Sendable {
  var base: Base
  var steps: [Step] = []

  /// Which rule looked into the dictionary.
  enum Source: Sendable { case dictionary, unknownPrefix, ending }

  indirect enum Base: Hashable, Sendable {
    /// A form of a paradigm, found or guessed.
    case form(Source, word: [UInt8], paradigm: Int, index: Int)
    /// A word that has one form: a number, punctuation, an adverb, what is unknown.
    case single([UInt8])
    case initial(TagTable.InitialKind, [UInt8])
    case hyphenated(left: Left, right: Method)
  }

  /// What stands before a hyphen.
  enum Left: Hashable, Sendable {
    /// The same in all forms.
    case fixed([UInt8])
    case inflected(Method)
  }

  enum Step: Hashable, Sendable {
    case knownPrefix([UInt8])
    case unknownPrefix([UInt8])
    case particle([UInt8])
    /// The reading was guessed from an ending.
    case ending
  }

  /// What tells readings with the same word and tag apart.
  enum Origin: Hashable {
    case none
    case paradigm(Int)
    case right(Method)
  }

  var origin: Origin {
    switch base {
    case .form(_, _, let paradigm, _): .paradigm(paradigm)
    case .single, .initial: .none
    case .hyphenated(_, let right): .right(right)
    }
  }

  func adding(_ step: Step) -> Method { Method(base: base, steps: steps + [step]) }
}
