struct Missing: Error {}
extension Optional {
  func orThrow(_ error: Error = Missing()) throws -> Wrapped {
    guard let self else { throw error }
    return self
  }
  func ifPresent(_ body: (Wrapped) -> Void) {
    if let self { body(self) }
  }
}
extension Optional where Wrapped == String {
  var orEmpty: String {
    guard let self else { return "" }
    return self + "!"
  }
}
print(try Int("5").orThrow(), (nil as String?).orEmpty.count, Optional("a").orEmpty)
Int("7").ifPresent { print("found", $0) }
Int("x").ifPresent { print("never", $0) }
do { _ = try Int("y").orThrow() } catch { print(error) }
/* output:
5 0 a!
found 7
Missing()
*/
