import Embeddings

/// One way to train, as both sides are told it.
struct Word2VecWorkload {
  let skipGram: Bool
  let tree: Bool
  /// Words are drawn once for each place; no peer does so.
  var sharesNegatives = false
  let threads: Int
  let epochs: Int

  static let all = [1, 2].flatMap { threads in
    [(true, false), (false, false), (true, true), (false, true)].map { skipGram, tree in
      Word2VecWorkload(skipGram: skipGram, tree: tree, threads: threads, epochs: 2)
    } + [shared(threads: threads, epochs: 2)]
  }

  init(skipGram: Bool, tree: Bool, threads: Int, epochs: Int) {
    self.skipGram = skipGram
    self.tree = tree
    self.threads = threads
    self.epochs = epochs
  }

  /// Skip-gram with words that are drawn once for each place.
  static func shared(threads: Int, epochs: Int) -> Word2VecWorkload {
    var workload = Word2VecWorkload(skipGram: true, tree: false, threads: threads, epochs: epochs)
    workload.sharesNegatives = true
    return workload
  }

  /// `sg ns 1 2`
  init?(_ arguments: some Collection<String>) {
    let words = Array(arguments)
    guard words.count == 4, let threads = Int(words[2]), let epochs = Int(words[3]) else { return nil }
    self.init(
      skipGram: words[0] == "sg", tree: words[1] == "hs", threads: threads, epochs: epochs)
    sharesNegatives = words[1] == "shared"
  }

  var arguments: [String] {
    [skipGram ? "sg" : "cbow", tree ? "hs" : sharesNegatives ? "shared" : "ns", "\(threads)", "\(epochs)"]
  }

  /// `sg-ns-1`
  var name: String { arguments.dropLast().joined(separator: "-") }

  /// The settings of `bench/PEERS.md`; what is not named is gensim's default on both sides.
  var settings: Word2VecSettings {
    Word2VecSettings(
      skipGram: skipGram, hierarchicalSoftmax: tree, sharedNegatives: sharesNegatives,
      alpha: skipGram ? 0.025 : 0.05, epochs: 0, mode: .fast(threads: threads))
  }
}
