final class EventBus<Event> {
  typealias Handler = (Event) -> Void
  struct Token: Hashable { fileprivate let id: Int }
  private var handlers: [(token: Token, handler: Handler)] = []
  private var nextID = 0
  @discardableResult
  func subscribe(_ handler: @escaping Handler) -> Token {
    defer { nextID += 1 }
    let token = Token(id: nextID)
    handlers.append((token, handler))
    return token
  }
  func unsubscribe(_ token: Token) { handlers.removeAll { $0.token == token } }
  func emit(_ event: Event) { handlers.forEach { $0.handler(event) } }
  var count: Int { handlers.count }
}
enum GameEvent { case score(player: String, points: Int), end }
final class ScoreBoard {
  private(set) var scores: [String: Int] = [:]
  var onLeaderChange: ((String) -> Void)?
  private var leader: String? { didSet { if let leader, leader != oldValue { onLeaderChange?(leader) } } }
  func attach(to bus: EventBus<GameEvent>) -> EventBus<GameEvent>.Token {
    bus.subscribe { [weak self] event in
      guard let self = self, case let .score(player, points) = event else { return }
      self.scores[player, default: 0] += points
      self.leader = self.scores.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
  }
}
let bus = EventBus<GameEvent>()
let board = ScoreBoard()
board.onLeaderChange = { print("leader:", $0) }
let token = board.attach(to: bus)
var log: [String] = []
bus.subscribe { event in
  switch event {
  case .score(_, 0): log.append("nothing")
  case .score(let p, let n) where n > 5: log.append("\(p) big \(n)")
  case .score(let p, let n): log.append("\(p) \(n)")
  case .end: log.append("end")
  }
}
bus.emit(.score(player: "ann", points: 3))
bus.emit(.score(player: "bob", points: 7))
bus.emit(.score(player: "ann", points: 9))
bus.emit(.score(player: "bob", points: 0))
bus.unsubscribe(token)
bus.emit(.score(player: "bob", points: 50))
bus.emit(.end)
print(log, bus.count)
print(board.scores.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
/* output:
leader: ann
leader: bob
leader: ann
["ann 3", "bob big 7", "ann big 9", "nothing", "bob big 50", "end"] 1
["ann=12", "bob=7"]
*/
