print(Int.max &+ 1 == Int.min, UInt8(250) &+ 10, Int8(100) &* 2)  // prints: true 4 -56
print(UInt8(200).addingReportingOverflow(100))  // prints: (partialValue: 44, overflow: true)
print(UInt8(truncatingIfNeeded: 300), Int8(truncatingIfNeeded: 200), UInt8(clamping: 999), Int8(exactly: 200) as Any)  // prints: 44 -56 255 nil
