let codes: [UInt32] = [65, 0x1F600, 0xD800]
for c in codes { print(UnicodeScalar(c)!) }  // traps
/* output:
A
😀
*/
