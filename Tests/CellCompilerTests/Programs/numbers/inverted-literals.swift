var flags: UInt8 = 0b1010_0111
flags &= ~0b10
print(flags, flags & ~1, ~0 & 7, UInt16(~0b1 & 0xFF))
let mask: UInt8 = ~(1 << 3)
print(mask, ~mask)
/* output:
165 164 7 254
247 8
*/
