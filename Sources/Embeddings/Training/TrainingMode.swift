/// How a model is trained.
public enum TrainingMode: Hashable, Sendable {
  /// By the step function that derivations explain: the same text, settings and seed give the same bytes.
  case deterministic
  /// By fused kernels on threads that do not wait for each other and now and then overwrite each other's
  /// moves. With one thread the same run gives the same bytes on one machine type; with more, every run
  /// gives others of the same quality.
  ///
  /// Source: Recht, Ré, Wright & Niu, *Hogwild!* (2011).
  case fast(threads: Int)

  /// Threads that compute.
  public var threads: Int {
    switch self {
    case .deterministic: 1
    case .fast(let threads): threads
    }
  }
}
