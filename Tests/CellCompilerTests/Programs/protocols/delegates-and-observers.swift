protocol DownloadDelegate: AnyObject { func didStart(_ name: String); func didFinish(_ name: String, bytes: Int) }
extension DownloadDelegate { func didStart(_ name: String) { print("default start \(name)") } }
class Downloader { weak var delegate: DownloadDelegate?; func run(_ n: String) { delegate?.didStart(n); delegate?.didFinish(n, bytes: n.count * 10) } }
class Logger: DownloadDelegate { var log: [String] = []; func didFinish(_ name: String, bytes: Int) { log.append("\(name):\(bytes)") } }
let l = Logger(); let d = Downloader(); d.delegate = l; d.run("file"); d.run("abc"); print(l.log)
class Subject { private var observers: [(String) -> Void] = []; var state = "" { didSet { if state != oldValue { observers.forEach { $0(state) } } } }
  func observe(_ f: @escaping (String) -> Void) { observers.append(f) } }
let s = Subject(); var seen: [String] = []
s.observe { seen.append("1" + $0) }; s.observe { seen.append("2" + $0) }
s.state = "a"; s.state = "a"; s.state = "b"; print(seen)
/* output:
default start file
default start abc
["file:40", "abc:30"]
["1a", "2a", "1b", "2b"]
*/
