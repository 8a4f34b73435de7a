// Shifts that never overflow, and the same bits as another type.
var small: UInt8 = 200
small &<<= 9
print(small, small &>> 1, Int8(3) &<< 1)
print(5 &>> 1, 300 &<< 70, -8 &>> 1)
print(Int(bitPattern: UInt.max), UInt(bitPattern: -1))
print(Int8(bitPattern: 200), UInt8(bitPattern: -1), UInt32(bitPattern: -2))
/* output:
144 72 6
2 19200 -4
-1 18446744073709551615
-56 255 4294967294
*/
