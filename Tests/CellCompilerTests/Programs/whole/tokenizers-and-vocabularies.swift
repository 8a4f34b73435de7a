protocol Tokenizer { func tokens(in text: String) -> [String] }
struct WhitespaceTokenizer: Tokenizer { func tokens(in text: String) -> [String] { text.split(separator: " ").map(String.init) } }
struct NGramTokenizer: Tokenizer {
    let n: Int
    private let base: any Tokenizer
    init(n: Int, base: any Tokenizer = WhitespaceTokenizer()) { self.n = n; self.base = base }
    func tokens(in text: String) -> [String] {
        let t = base.tokens(in: text)
        guard t.count >= n else { return [] }
        return (0...(t.count - n)).map { t[$0..<($0 + n)].joined(separator: "_") }
    }
}
struct Vocabulary {
    private(set) var index: [String: Int] = [:]
    private(set) var words: [String] = []
    var count: Int { words.count }
    @discardableResult
    mutating func add(_ w: String) -> Int {
        if let i = index[w] { return i }
        index[w] = words.count; words.append(w)
        return words.count - 1
    }
    subscript(word: String) -> Int? { index[word] }
    subscript(id: Int) -> String { words[id] }
}
final class CountVectorizer {
    private let tokenizer: Tokenizer
    private(set) var vocabulary = Vocabulary()
    init(tokenizer: Tokenizer) { self.tokenizer = tokenizer }
    func fit(_ docs: [String]) -> Self { for d in docs { for t in tokenizer.tokens(in: d) { vocabulary.add(t) } }; return self }
    func transform(_ doc: String) -> [Int] { var v = [Int](repeating: 0, count: vocabulary.count); for t in tokenizer.tokens(in: doc) { if let i = vocabulary[t] { v[i] += 1 } }; return v }
}
let cv = CountVectorizer(tokenizer: WhitespaceTokenizer()).fit(["a b a", "b c"])
print(cv.vocabulary.words, cv.transform("a a c d"))
print(NGramTokenizer(n: 2).tokens(in: "x y z"), cv.vocabulary[1], cv.vocabulary["zz"] as Any)
/* output:
["a", "b", "c"] [2, 0, 1]
["x_y", "y_z"] b nil
*/
