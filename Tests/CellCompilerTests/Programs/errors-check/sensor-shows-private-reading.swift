private struct Reading { var value: Double }
class Sensor {
  private var readings: [Reading] = []
  func record(_ v: Double) { readings.append(Reading(value: v)) }
  func latest() -> Reading? { readings.last }  // error: method must be declared fileprivate because its result uses a private type
}
let s = Sensor()
s.record(1)
print(s.latest()?.value ?? 0)
