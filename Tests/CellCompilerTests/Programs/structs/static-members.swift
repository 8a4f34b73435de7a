struct Config {
  static let defaultRate = 0.1
  static var created = 0
  var rate: Double
  init(rate: Double = Config.defaultRate) {
    self.rate = rate
    Config.created += 1
  }
  static func fast() -> Config { Config(rate: 1) }
  static let slow = Config(rate: 0.01)
}
print(Config().rate, Config.fast().rate, Config.slow.rate)  // prints: 0.1 1.0 0.01
print(Config.created)  // prints: 3
let c: Config = .fast()
print(c.rate)  // prints: 1.0
