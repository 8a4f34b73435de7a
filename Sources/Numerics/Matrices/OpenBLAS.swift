#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// OpenBLAS, loaded when the first product is asked for and not when a program starts: that takes longer
/// than a short lesson.
///
/// It computes on the calling thread only: other numbers of threads add in another order. Where it is not
/// installed products are computed by plain loops, which may round the last digits in another way.
struct OpenBLAS: Sendable {
  /// `cblas_dgemm`: C ← αAB + βC.
  private typealias MatrixProduct =
    @convention(c) (
      _ order: Int32, _ transposesLeft: Int32, _ transposesRight: Int32, _ rows: Int32,
      _ columns: Int32, _ inner: Int32, _ alpha: Double, _ left: UnsafePointer<Double>?,
      _ leftStride: Int32, _ right: UnsafePointer<Double>?, _ rightStride: Int32, _ beta: Double,
      _ result: UnsafeMutablePointer<Double>?, _ resultStride: Int32
    ) -> Void
  /// `cblas_dgemv`: y ← αAx + βy.
  private typealias VectorProduct =
    @convention(c) (
      _ order: Int32, _ transposes: Int32, _ rows: Int32, _ columns: Int32, _ alpha: Double,
      _ matrix: UnsafePointer<Double>?, _ stride: Int32, _ vector: UnsafePointer<Double>?,
      _ vectorStep: Int32, _ beta: Double, _ result: UnsafeMutablePointer<Double>?, _ resultStep: Int32
    ) -> Void

  private let multiplyMatrices: MatrixProduct
  private let multiplyVector: VectorProduct

  /// CBLAS's names for elements that stand row by row, and for matrices taken as they are.
  private static let rowMajor: Int32 = 101
  private static let asTheyAre: Int32 = 111

  static let installed = OpenBLAS()

  private init?() {
    guard let library = Self.open(), let matrices = dlsym(library, "cblas_dgemm"),
      let vector = dlsym(library, "cblas_dgemv")
    else { return nil }
    multiplyMatrices = unsafeBitCast(matrices, to: MatrixProduct.self)
    multiplyVector = unsafeBitCast(vector, to: VectorProduct.self)
    Self.leaveOneThread(of: library)
  }

  private static func open() -> UnsafeMutableRawPointer? {
    for name in names {
      if let library = dlopen(name, RTLD_LAZY) { return library }
    }
    return nil
  }

  /// As Debian and Homebrew install it.
  private static let names = [
    "libopenblas.so.0", "libopenblas.so", "/opt/homebrew/opt/openblas/lib/libopenblas.dylib",
    "/usr/local/opt/openblas/lib/libopenblas.dylib",
  ]

  /// Threads are started with the library and spin for a tenth of a second before they sleep.
  private static func leaveOneThread(of library: UnsafeMutableRawPointer) {
    if let function = dlsym(library, "openblas_set_num_threads") {
      unsafeBitCast(function, to: (@convention(c) (Int32) -> Void).self)(1)
    }
    if let function = dlsym(library, "blas_thread_shutdown_") {
      _ = unsafeBitCast(function, to: (@convention(c) () -> Int32).self)()
    }
  }

  /// Sets `result`, shape `[rows, columns]`, to the product of `left`, shape `[rows, inner]`, and `right`.
  func multiply(
    _ left: UnsafePointer<Double>, _ right: UnsafePointer<Double>,
    into result: UnsafeMutablePointer<Double>, rows: Int, inner: Int, columns: Int
  ) {
    multiplyMatrices(
      Self.rowMajor, Self.asTheyAre, Self.asTheyAre, Int32(rows), Int32(columns), Int32(inner), 1,
      left, Int32(inner), right, Int32(columns), 0, result, Int32(columns))
  }

  /// Sets `result`, of `rows` numbers, to the product of `matrix`, shape `[rows, columns]`, and `vector`.
  func multiply(
    _ matrix: UnsafePointer<Double>, vector: UnsafePointer<Double>,
    into result: UnsafeMutablePointer<Double>, rows: Int, columns: Int
  ) {
    multiplyVector(
      Self.rowMajor, Self.asTheyAre, Int32(rows), Int32(columns), 1, matrix, Int32(columns), vector, 1,
      0, result, 1)
  }
}

/// The same products where OpenBLAS is not installed.
enum PlainProducts {
  /// Row by row of `right`, so that both matrices are read in order. O(rows · inner · columns).
  static func multiply(
    _ left: UnsafePointer<Double>, _ right: UnsafePointer<Double>,
    into result: UnsafeMutablePointer<Double>, rows: Int, inner: Int, columns: Int
  ) {
    for row in 0..<rows {
      let sums = result + row * columns
      for column in 0..<columns { sums[column] = 0 }
      for index in 0..<inner {
        let factor = left[row * inner + index]
        let others = right + index * columns
        for column in 0..<columns { sums[column] += factor * others[column] }
      }
    }
  }

  static func multiply(
    _ matrix: UnsafePointer<Double>, vector: UnsafePointer<Double>,
    into result: UnsafeMutablePointer<Double>, rows: Int, columns: Int
  ) {
    for row in 0..<rows {
      var sum = 0.0
      for column in 0..<columns { sum += matrix[row * columns + column] * vector[column] }
      result[row] = sum
    }
  }
}
