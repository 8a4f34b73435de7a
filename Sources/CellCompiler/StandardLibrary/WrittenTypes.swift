/// Types of the standard library that are written in the cell language itself.
enum WrittenTypes {
  /// The texts, with the names of which a cell must mention one to get them.
  static let texts: [(names: [String], text: String)] = [
    (["Result"], result), (KeyPathValue.names.sorted(), keyPaths),
  ]

  private static let result = """
    enum Result<Success, Failure: Error> {
      case success(Success)
      case failure(Failure)

      func get() throws -> Success {
        switch self {
        case .success(let value): return value
        case .failure(let error): throw error
        }
      }

      func map<NewSuccess>(_ transform: (Success) -> NewSuccess) -> Result<NewSuccess, Failure> {
        switch self {
        case .success(let value): return .success(transform(value))
        case .failure(let error): return .failure(error)
        }
      }

      func mapError<NewFailure: Error>(_ transform: (Failure) -> NewFailure) -> Result<Success, NewFailure> {
        switch self {
        case .success(let value): return .success(value)
        case .failure(let error): return .failure(transform(error))
        }
      }

      func flatMap<NewSuccess>(_ transform: (Success) -> Result<NewSuccess, Failure>) -> Result<NewSuccess, Failure> {
        switch self {
        case .success(let value): return transform(value)
        case .failure(let error): return .failure(error)
        }
      }
    }

    extension Result: Equatable where Success: Equatable, Failure: Equatable {}
    """
}
