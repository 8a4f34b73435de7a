protocol Codec {
  associatedtype Encoded: Equatable
  func encode(_ text: String) -> Encoded
  func decode(_ code: Encoded) throws -> String
}

extension Codec {
  func roundTrips(_ text: String) -> Bool { (try? decode(encode(text))) == text }
}

struct Caesar: Codec {
  let shift: Int
  private static let alphabets = ["a"..."z", "A"..."Z"].map { (range: ClosedRange<Unicode.Scalar>) in range }

  func encode(_ text: String) -> String { rotate(text, by: shift) }
  func decode(_ code: String) -> String { rotate(code, by: -shift) }

  private func rotate(_ text: String, by shift: Int) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { scalar in
      guard let range = Self.alphabets.first(where: { $0 ~= scalar }) else { return scalar }
      let first = range.lowerBound.value
      let offset = (Int(scalar.value - first) + shift % 26 + 26) % 26
      return Unicode.Scalar(first + UInt32(offset)) ?? scalar
    }))
  }
}

struct RunLength: Codec {
  struct Run: Equatable { var count: Int, character: Character }
  enum Failure: Error, Equatable { case emptyRun(of: Character) }

  func encode(_ text: String) -> [Run] {
    text.reduce(into: []) { runs, c in
      if runs.last?.character == c {
        runs[runs.endIndex - 1].count += 1
      } else {
        runs.append(Run(count: 1, character: c))
      }
    }
  }

  func decode(_ code: [Run]) throws -> String {
    try code.map { run in
      guard run.count > 0 else { throw Failure.emptyRun(of: run.character) }
      return String(repeating: run.character, count: run.count)
    }.joined()
  }
}

struct Vigenere: Codec {
  let key: [UInt8]
  init(key: String) { self.key = key.utf8.map { $0 - 97 } }

  private func apply(_ text: String, _ combine: (UInt8, UInt8) -> UInt8) -> String {
    let bytes = zip(text.utf8, (0...).lazy.map { key[$0 % key.count] }).map { byte, k in
      (97...122).contains(byte) ? combine(byte - 97, k) % 26 + 97 : byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }
  func encode(_ text: String) -> String { apply(text) { $0 + $1 } }
  func decode(_ code: String) -> String { apply(code) { $0 + 26 - $1 } }
}

func frequency(of text: String) -> [(Character, Int)] {
  let pairs = text.lowercased().filter(\.isLetter).map { ($0, 1) }
  let counts = Dictionary(pairs, uniquingKeysWith: +)
  return counts.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
}

let caesar = Caesar(shift: 3)
let secret = caesar.encode("Hello, xyz! Привет")
print(secret, caesar.decode(secret), Caesar(shift: -29).encode("abc"))
let runs = RunLength().encode("aaabccd")
print(runs.map { $0.count > 1 ? "\($0.count)\($0.character)" : "\($0.character)" }.joined())
print(try RunLength().decode(runs), RunLength().roundTrips("zzzz"), caesar.roundTrips("Mixed Case"))
do {
  _ = try RunLength().decode([.init(count: 2, character: "x"), .init(count: 0, character: "y")])
} catch RunLength.Failure.emptyRun(let character) { print("empty run of \(character)") }
let vigenere = Vigenere(key: "lemon")
print(vigenere.encode("attack at dawn"), vigenere.roundTrips("attack at dawn"))
let long = Caesar(shift: 7).encode("the letter e is the most frequent letter of english sentences")
let top = frequency(of: long)[0]
let guess = (Int(top.0.asciiValue!) - Int(Character("e").asciiValue!) + 26) % 26
print(top, guess, Caesar(shift: guess).decode(long).prefix(10))
let codecs: [(name: String, test: (String) -> Bool)] = [
  ("caesar", caesar.roundTrips), ("runs", RunLength().roundTrips), ("vigenere", vigenere.roundTrips),
]
for (name, test) in codecs { print(name, ["abc", "", "ää"].map(test)) }
/* output:
Khoor, abc! Привет Hello, xyz! Привет xyz
3ab2cd
aaabccd true true
empty run of y
lxfopv mh oeib true
("l", 13) 7 the letter
caesar [true, true, true]
runs [true, true, true]
vigenere [true, true, true]
*/
