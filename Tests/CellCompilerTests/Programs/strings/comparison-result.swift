import Foundation
let c = "apple".compare("banana")
print(c == .orderedAscending, c != .orderedSame, "a".caseInsensitiveCompare("A") == .orderedSame)
switch "b".compare("a") { case .orderedAscending: print("asc"); case .orderedSame: print("same"); case .orderedDescending: print("desc") }
print(c.rawValue)
/* output:
true true true
desc
-1
*/
