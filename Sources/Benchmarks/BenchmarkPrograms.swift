import Foundation

/// The programs in the folder `Loops`, each in Swift and in Python.
enum BenchmarkPrograms {
  static let loops = ["fib", "nested", "queens", "skipgram", "count", "strings"]

  static func path(_ name: String, _ language: String) throws -> String {
    guard let path = Bundle.module.path(forResource: "Loops/\(name)", ofType: language) else {
      throw BenchmarkFailure(description: "the program '\(name).\(language)' is missing beside the tool")
    }
    return path
  }
}
