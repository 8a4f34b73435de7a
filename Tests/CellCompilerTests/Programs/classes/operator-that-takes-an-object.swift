final class Log {
  var lines: [String] = []
  static func += (log: Log, line: String) { log.lines.append(line) }
  static func <<< (log: Log, line: Int) -> Log {
    log.lines.append("#\(line)")
    return log
  }
}
infix operator <<<: AdditionPrecedence
let log = Log()
log += "one"
log += "two"
_ = log <<< 3 <<< 4
print(log.lines)
struct Page { let log = Log() }
let page = Page()
page.log += "three"
print(page.log.lines)
final class Total {
  var sum = 0
  static func -= (total: inout Total, n: Int) { total.sum -= n }
}
var total = Total()
total -= 2
print(total.sum)
/* output:
["one", "two", "#3", "#4"]
["three"]
-2
*/
