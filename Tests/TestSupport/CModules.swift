/// The C modules below the library, which a compiler that is called by a test must be told of.
public enum CModules {
  /// The folders with their module maps, in the package's folder.
  public static func folders(in package: String) -> [String] {
    ["CStemmer", "CVectorKernels/include"].map { "\(package)/Sources/\($0)" }
  }
}
