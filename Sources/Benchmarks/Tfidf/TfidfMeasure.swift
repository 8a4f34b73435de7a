import Corpora
import Foundation
import Numerics
import TextFeatures

/// What one process measured of itself while it weighed a corpus; scikit-learn's script prints the same.
struct TfidfMeasure: Codable {
  let fit: ProcessMeasure
  let transform: ProcessMeasure
  /// Peak memory of the process up to the end of `fit`.
  let megabytes: Double
  let stored: Int
  let columns: Int

  /// Our side, in a process of its own: `konspekt-bench --tfidf-of FILE`.
  init(corpus path: String) throws {
    let corpus = TextCorpus(linesOf: path)
    var vectorizer = try TfidfVectorizer(ngramRange: 1...2)
    let (matrix, fit) = try ProcessMeasure.of { try vectorizer.fitTransform(corpus) }
    megabytes = ProcessMeasure.peakMegabytes
    let (_, transform) = try ProcessMeasure.of { try vectorizer.transform(corpus) }
    self.fit = fit
    self.transform = transform
    stored = matrix.storedCount
    columns = matrix.columns
  }

  static func read(_ output: String) throws -> TfidfMeasure {
    try JSONDecoder().decode(TfidfMeasure.self, from: Data(output.utf8))
  }

  func json() throws -> String { String(decoding: try JSONEncoder().encode(self), as: UTF8.self) }
}
