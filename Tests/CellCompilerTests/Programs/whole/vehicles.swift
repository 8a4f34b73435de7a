import Foundation

protocol Powered {
    var fuel: Double { get set }
    var consumption: Double { get }
}

extension Powered {
    var range: Double { fuel / consumption * 100 }
    mutating func refuel(_ amount: Double, max: Double = 60) {
        fuel = Swift.min(fuel + amount, max)
    }
}

class Vehicle: CustomStringConvertible {
    let id: Int
    private static var nextID = 1
    lazy var plate = "V-" + String(format: "%03d", id)
    var speed = 0.0 {
        willSet { if newValue > topSpeed { print("\(plate): too fast (\(newValue))") } }
        didSet { if speed > topSpeed { speed = topSpeed } }
    }
    var topSpeed: Double { 100 }
    init() {
        id = Self.nextID
        Self.nextID += 1
    }
    func honk() -> String { "beep" }
    var description: String { "\(type(of: self)) \(plate) at \(speed)" }
}

class Car: Vehicle, Powered {
    var fuel = 40.0
    let consumption: Double
    override var topSpeed: Double { 180 }
    init(consumption: Double = 7.5) {
        self.consumption = consumption
        super.init()
    }
    override func honk() -> String { super.honk().uppercased() }
}

final class Truck: Car {
    var cargo: [String: Double] = [:]
    override var topSpeed: Double { super.topSpeed - cargoWeight * 10 }
    var cargoWeight: Double { cargo.values.reduce(0, +) }
    convenience init(loading items: KeyValuePairs<String, Double>) {
        self.init(consumption: 20)
        for (name, weight) in items { cargo[name, default: 0] += weight }
    }
}

let fleet: [Vehicle] = [Vehicle(), Car(), Truck(loading: ["wood": 2.5, "iron": 3, "wood": 1.5])]
for v in fleet {
    v.speed = 150
    print(v, v.honk())
    if var p = v as? any Powered {
        p.refuel(30)
        print(String(format: "  range %.1f km, fuel %.0f", p.range, p.fuel))
    }
    switch v {
    case let t as Truck: print("  cargo:", t.cargo.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
    case let c as Car where c.fuel > 50: print("  full car")
    case is Car: print("  car")
    default: print("  plain")
    }
}
let fastest = fleet.max { $0.topSpeed < $1.topSpeed }
print(fastest?.plate ?? "none", fleet.map(\.speed), fleet.compactMap { ($0 as? Powered)?.consumption })
var byType = Dictionary(grouping: fleet) { String(describing: type(of: $0)) }
byType["Truck"]?.forEach { ($0 as! Truck).cargo.removeAll() }
print(byType.keys.sorted(), (fleet[2] as! Truck).topSpeed, fleet[1] === byType["Car"]![0])
/* output:
V-001: too fast (150.0)
Vehicle V-001 at 100.0 beep
  plain
Car V-002 at 150.0 BEEP
  range 800.0 km, fuel 60
  full car
V-003: too fast (150.0)
Truck V-003 at 110.0 BEEP
  range 300.0 km, fuel 60
  cargo: ["iron=3.0", "wood=4.0"]
V-002 [100.0, 150.0, 110.0] [7.5, 20.0]
["Car", "Truck", "Vehicle"] 180.0 true
*/
