internal import Synchronization

/// The vectors of a model's known words, computed when they are asked for first.
final class LazyVectors: Sendable {
  private let computed = Mutex<KeyedVectors?>(nil)

  func vectors(of model: FastTextModel) throws -> KeyedVectors {
    if let vectors = computed.withLock({ $0 }) { return vectors }
    // Outside the lock: it may take long, and two that compute it compute the same.
    let vectors = try model.keyedVectors()
    computed.withLock { $0 = vectors }
    return vectors
  }
}
