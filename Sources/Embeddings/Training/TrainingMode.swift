/// How much the same run may differ from the one before.
public enum TrainingMode: Hashable, Sendable {
  /// The step that derivations explain, on one thread: the same bytes on every run.
  case deterministic
  /// Fused kernels in single precision, on several threads that do not wait for each other (Hogwild):
  /// the result differs a little from run to run once there are two.
  ///
  /// Source: Recht, Ré, Wright & Niu, *Hogwild!: A Lock-Free Approach to Parallelizing Stochastic
  /// Gradient Descent* (2011).
  case fast(threads: Int)
}
