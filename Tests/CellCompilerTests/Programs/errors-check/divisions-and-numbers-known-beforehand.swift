print(7.remainderReportingOverflow(dividingBy: 0)) // error: division by zero
print(7.dividedReportingOverflow(by: 0), Int8(exactly: 1e300) as Any, Int(exactly: 2.5) as Any, UInt8(exactly: 256.0) as Any) // error: invalid conversion: '256.0' overflows 'UInt8?'
let z = 0
print(7.dividedReportingOverflow(by: z))
var v = 0
print(7.dividedReportingOverflow(by: v), 7.remainderReportingOverflow(dividingBy: v))
print(Int8(exactly: 300) as Any, Int8(exactly: 127.0) as Any, Int8(exactly: -129.0) as Any) // error: invalid conversion: '-129.0' overflows 'Int8?'
