import Foundation

/// The programs in the folder `Loops`, each in Swift and in Python, and what other groups measure with.
enum BenchmarkPrograms {
  static let loops = ["fib", "nested", "queens", "skipgram", "count", "strings"]

  static func path(_ name: String, _ language: String, folder: String = "Loops") throws -> String {
    guard let path = Bundle.module.path(forResource: "\(folder)/\(name)", ofType: language) else {
      throw BenchmarkFailure(description: "the file '\(name).\(language)' is missing beside the tool")
    }
    return path
  }
}
