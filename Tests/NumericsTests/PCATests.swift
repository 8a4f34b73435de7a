import Foundation
import Metering
import Numerics
import TestSupport
import Testing

struct PCATests {
  private static func model(_ testCase: OracleFile.Case) -> PCA {
    let wanted = testCase.params["n_components"]
    let components: PCA.Components =
      if let count = wanted.int { .count(count) } else if let share = wanted.number { .fraction(share) } else { .all }
    return PCA(components: components, whiten: testCase.params["whiten"].bool ?? false)
  }

  @Test func `components, variances and coordinates are scikit-learn's`() throws {
    for testCase in try OracleFile("pca", in: .module).cases {
      let expected = testCase.expected
      let x = try Matrix(testCase.inputs["X"].matrix)
      var pca = Self.model(testCase)
      let map = try pca.fitTransform(x)
      func agree(_ found: [Double], _ key: String) throws {
        let wanted = expected[key].numbers
        #expect(found.count == wanted.count, "\(testCase) \(key)")
        for (a, b) in zip(found, wanted) {
          #expect(agrees(a, with: b, tolerance: testCase.tolerance), "\(testCase) \(key)")
        }
      }
      func agree(_ found: Matrix, _ key: String) {
        let wanted = expected[key].matrix
        for (row, other) in zip(found.nested, wanted) {
          for (a, b) in zip(row, other) {
            #expect(agrees(a, with: b, tolerance: testCase.tolerance), "\(testCase) \(key)")
          }
        }
      }
      #expect(map.columns == expected["n_components"].int)
      try agree(pca.mean(), "mean")
      try agree(pca.explainedVariance(), "explained_variance")
      try agree(pca.explainedVarianceRatio(), "explained_variance_ratio")
      try agree(pca.singularValues(), "singular_values")
      #expect(
        agrees(
          try pca.noiseVariance(), with: try #require(expected["noise_variance"].number),
          tolerance: testCase.tolerance))
      // The oracle gives components up to a sign; ours have scikit-learn's.
      agree(try pca.componentMatrix(), "components")
      agree(map, "transform_head")
      agree(try pca.inverseTransform(map), "inverse_head")
    }
  }

  @Test(arguments: [(12, 3), (3, 12), (5, 5), (300, 4)])
  func `components are at right angles, and all of them give the rows back`(
    rows: Int, columns: Int
  ) throws {
    var random = try PermutedCongruential(seed: 4)
    let x = try Matrix((0..<rows).map { _ in (0..<columns).map { _ in random.random() } })
    var pca = PCA()
    let map = try pca.fitTransform(x)
    let components = try pca.componentMatrix()
    let products = try components.multiplied(by: components.transposed())
    for i in 0..<components.rows {
      for j in 0..<components.rows {
        #expect(abs(try products.at(i, j) - (i == j ? 1 : 0)) < 1e-12)
      }
    }
    let back = try pca.inverseTransform(map)
    for (a, b) in zip(back.nested.joined(), x.nested.joined()) { #expect(abs(a - b) < 1e-12) }
  }

  @Test func `rows that are all alike have no directions but a map`() throws {
    var pca = PCA(components: .count(2))
    let map = try pca.fitTransform(Matrix([[1, 2, 3], [1, 2, 3], [1, 2, 3]]))
    #expect(map.nested.joined().allSatisfy { $0 == 0 })
    #expect(try pca.explainedVarianceRatio() == [0, 0])
  }

  @Test func `what cannot be fitted is refused`() throws {
    let x = try Matrix([[1, 2], [3, 4], [5, 7]])
    func fit(_ components: PCA.Components, _ x: Matrix) throws {
      var pca = PCA(components: components)
      try pca.fit(x)
    }
    #expect(throws: MapError.self) { try fit(.count(3), x) }
    #expect(throws: MapError.self) { try fit(.count(0), x) }
    #expect(throws: MapError.self) { try fit(.fraction(1), x) }
    #expect(throws: MapError.self) { try fit(.fraction(.nan), x) }
    #expect(throws: MapError.tooFewRows(1, expected: 2)) { try fit(.all, Matrix([[1, 2]])) }
    #expect(throws: MatrixError.notFinite(row: 1, column: 0)) {
      try fit(.all, Matrix([[1, 2], [.nan, 4]]))
    }
    #expect(throws: MapError.notFitted("PCA")) { try PCA().transform(x) }
    var pca = PCA()
    try pca.fit(x)
    #expect(throws: ShapeMismatch.self) { try pca.transform(Matrix([[1, 2, 3]])) }
  }
}
