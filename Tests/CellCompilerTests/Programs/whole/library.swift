class Media: Hashable, CustomStringConvertible {
  let title: String, year: Int
  private(set) var borrower: Member?
  class var loanDays: Int { 14 }
  init(title: String, year: Int) { self.title = title; self.year = year }
  convenience init(_ title: String) { self.init(title: title, year: 2000) }
  var description: String { "\(type(of: self)) '\(title)' (\(year))" }
  static func == (a: Media, b: Media) -> Bool { a === b }
  func hash(into h: inout Hasher) { h.combine(ObjectIdentifier(self)) }
  fileprivate func lend(to m: Member?) { borrower = m }
  func fee(daysLate d: Int) -> Double { Double(max(0, d)) * 0.5 }
}
class Book: Media { let author: String; init(title: String, year: Int, author: String) { self.author = author; super.init(title: title, year: year) }
  override var description: String { super.description + " by \(author)" } }
final class DVD: Media { override class var loanDays: Int { 3 }; override func fee(daysLate d: Int) -> Double { super.fee(daysLate: d) * 4 }
  override init(title: String, year: Int) { super.init(title: title + " [DVD]", year: year) } }
final class Member { let name: String; var loans: Set<Media> = []; init(_ n: String) { name = n } }
enum LibraryError: Error, CustomStringConvertible { case taken(by: String), limit(Int), notBorrowed
  var description: String { switch self { case .taken(let who): "taken by \(who)"; case .limit(let n): "limit of \(n)"; case .notBorrowed: "not borrowed" } } }
final class Library { private var items: [Media] = []; static let limit = 2
  func add(_ m: Media...) { items += m }
  func checkout(_ title: String, _ m: Member) throws -> Media? {
    guard let item = items.first(where: { $0.title.hasPrefix(title) }) else { return nil }
    if let b = item.borrower { throw LibraryError.taken(by: b.name) }
    guard m.loans.count < Self.limit else { throw LibraryError.limit(Self.limit) }
    item.lend(to: m); m.loans.insert(item)
    return item }
  @discardableResult func giveBack(_ item: Media, after days: Int) throws -> Double {
    guard let m = item.borrower else { throw LibraryError.notBorrowed }
    defer { item.lend(to: nil) }
    m.loans.remove(item)
    return item.fee(daysLate: days - type(of: item).loanDays) }
  subscript(year y: ClosedRange<Int>) -> [Media] { items.filter { y ~= $0.year } }
  var free: Int { items.count { $0.borrower == nil } } }
let lib = Library(); lib.add(Book(title: "Dune", year: 1965, author: "Herbert"), DVD(title: "Alien", year: 1979), Media("Atlas"), Book(title: "Emma", year: 1815, author: "Austen"))
let ann = Member("Ann"), bob = Member("Bob")
for (t, m) in [("Dune", ann), ("Alien", ann), ("Atlas", ann), ("Dune", bob), ("Nope", bob)] {
  do { print(m.name, try lib.checkout(t, m).map(String.init(describing:)) ?? "not found") } catch { print(m.name, "✗", error) } }
print(lib.free, lib[year: 1900...1970].map(\.title), ann.loans.map(\.title).sorted())
for item in ann.loans.sorted(by: { $0.year < $1.year }) { let fee = try lib.giveBack(item, after: 20); print(item.title, fee) }
do { try lib.giveBack(lib[year: 1979...1979][0], after: 1) } catch LibraryError.notBorrowed { print("was here") }
print(lib.free, ann.loans.isEmpty, DVD.loanDays, (lib[year: 0...9999].compactMap { $0 as? Book }).map(\.author), lib[year: 1979...1979].first is DVD)
/* output:
Ann Book 'Dune' (1965) by Herbert
Ann DVD 'Alien [DVD]' (1979)
Ann ✗ limit of 2
Bob ✗ taken by Ann
Bob not found
2 ["Dune"] ["Alien [DVD]", "Dune"]
Dune 3.0
Alien [DVD] 34.0
was here
4 true 3 ["Herbert", "Austen"] true
*/
