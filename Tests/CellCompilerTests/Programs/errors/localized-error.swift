import Foundation
enum E: LocalizedError { case empty, bad(String)
  var errorDescription: String? { switch self { case .empty: return "It is empty"; case .bad(let s): return "Bad: \(s)" } } }
do { throw E.bad("x") } catch { print(error.localizedDescription) }
do { throw E.empty } catch let e as E { print(e.localizedDescription, e.errorDescription ?? "-") }
catch { print("other") }
do { throw E.empty } catch let e as LocalizedError { print(e.errorDescription!, e.failureReason ?? "none", e.recoverySuggestion ?? "none") }
/* output:
Bad: x
It is empty It is empty
It is empty none none
*/
