import Foundation
import Metering
import Testing

struct MeterTests {
  @Test func `charges add up, and the one that passes the budget stops`() throws {
    let meter = Meter(steps: 100)
    try Meter.withCurrent(meter) { () throws(MeterStop) in
      try Meter.charge(60)
      try Meter.charge(40)
    }
    #expect(meter.stepsLeft == 0)
    #expect(throws: MeterStop(.steps)) { try Meter.withCurrent(meter) { try Meter.charge(1) } }
  }

  @Test func `a charge too large for an integer sum is a stop and not a trap`() {
    let meter = Meter(steps: 10)
    #expect(throws: MeterStop(.steps)) { try meter.charge(.max) }
    #expect(meter.stepsLeft == 0)
  }

  @Test func `memory is refused before it is allocated, and given back`() throws {
    let meter = Meter(bytes: 1000)
    try meter.reserve(bytes: 800)
    #expect(throws: MeterStop(.memory)) { try meter.reserve(bytes: 300) }
    meter.release(bytes: 800)
    try meter.reserve(bytes: 1000)
  }

  @Test func `a flag raised on another thread stops the work`() async throws {
    let flag = StopFlag()
    let meter = Meter(stopFlag: flag)
    try meter.charge(1)
    await Task.detached { flag.raise() }.value
    #expect(throws: MeterStop(.stopped)) { try meter.charge(1) }
  }

  @Test func `without a meter nothing is charged`() throws {
    #expect(Meter.current == nil)
    try Meter.charge(.max)
    try Meter.reserve(bytes: 1 << 20)
  }

  @Test func `more memory than the machine has is refused without a meter too`() {
    #expect(throws: MeterStop(.memory)) { try Meter.reserve(bytes: .max) }
  }

  @Test func `the meter before is back after the body, also when it throws`() {
    let outer = Meter()
    let inner = Meter(steps: 0)
    Meter.withCurrent(outer) {
      try? Meter.withCurrent(inner) { try Meter.charge(1) }
      #expect(Meter.current === outer)
    }
    #expect(Meter.current == nil)
  }

  @Test func `a meter is current on its own thread only`() {
    Meter.withCurrent(Meter()) {
      let finished = DispatchSemaphore(value: 0)
      Thread.detachNewThread {
        #expect(Meter.current == nil)
        finished.signal()
      }
      finished.wait()
    }
  }
}
