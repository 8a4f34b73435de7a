struct BitSet: SetAlgebraish, CustomStringConvertible { private var words: [UInt64] = []; 
  init() {}; init<S: Sequence>(_ s: S) where S.Element == Int { s.forEach { insert($0) } }
  private func locate(_ i: Int) -> (Int, UInt64) { (i >> 6, 1 << UInt64(i & 63)) }
  mutating func insert(_ i: Int) { let (w, m) = locate(i); while words.count <= w { words.append(0) }; words[w] |= m }
  mutating func remove(_ i: Int) { let (w, m) = locate(i); if w < words.count { words[w] &= ~m } }
  func contains(_ i: Int) -> Bool { let (w, m) = locate(i); return w < words.count && words[w] & m != 0 }
  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }
  var members: [Int] { words.enumerated().flatMap { w, bits -> [Int] in var b = bits, out: [Int] = []; while b != 0 { out.append(w * 64 + b.trailingZeroBitCount); b &= b - 1 }; return out } }
  var description: String { "{" + members.map(String.init).joined(separator: ", ") + "}" }
  static func | (a: BitSet, b: BitSet) -> BitSet { var r = a; b.members.forEach { r.insert($0) }; return r } }
protocol SetAlgebraish { func contains(_ i: Int) -> Bool; var count: Int { get } }
var b = BitSet([1, 5, 64, 130]); b.remove(5); b.insert(63); print(b, b.count, b.contains(64), b.contains(1000), b | BitSet(0..<3))
func crc8(_ s: String) -> UInt8 { s.utf8.reduce(0) { crc, byte in (0..<8).reduce(crc ^ byte) { c, _ in c & 0x80 != 0 ? (c << 1) ^ 0x07 : c << 1 } } }
func fnv(_ s: String) -> UInt32 { var h: UInt32 = 2166136261; for x in s.utf8 { h ^= UInt32(x); h = h &* 16777619 }; return h }
func popcount(_ n: UInt) -> Int { var n = n, c = 0; while n > 0 { c += Int(n & 1); n >>= 1 }; return c }
func reverseBits(_ x: UInt8) -> UInt8 { (0..<8).reduce(0 as UInt8) { $0 | ((x >> $1 & 1) << (7 - $1)) } }
func isPow2(_ n: Int) -> Bool { n > 0 && n & (n - 1) == 0 }
func gray(_ n: Int) -> [String] { (0..<(1 << n)).map { let g = $0 ^ ($0 >> 1); let s = String(g, radix: 2); return String(repeating: "0", count: n - s.count) + s } }
print(crc8("123456789"), String(fnv("hello"), radix: 16), popcount(255), reverseBits(0b0001_0110), [1, 6, 8].map(isPow2), gray(2), UInt8(0xF0).leadingZeroBitCount, Int16(-1).nonzeroBitCount, (-8) >> 1, UInt8(1) << 7, UInt8(1) << 8, 1 &<< 65, Int8(-128) / 2, ~0, -1 as Int8 == ~0)
let rgb: UInt32 = 0xFF8040; let (r, g, bl) = (UInt8(rgb >> 16 & 0xFF), UInt8(truncatingIfNeeded: rgb >> 8), UInt8(rgb & 0xFF)); print(r, g, bl, String(rgb, radix: 16, uppercase: true), UInt32(r) << 16 | UInt32(g) << 8 | UInt32(bl) == rgb)
struct Flags: OptionSet { let rawValue: UInt8; static let read = Flags(rawValue: 1 << 0), write = Flags(rawValue: 1 << 1), exec = Flags(rawValue: 1 << 2); static let all: Flags = [.read, .write, .exec] }
var f: Flags = [.read, .exec]; print(f.contains(.write), f.rawValue, f.union(.write) == .all, f.isSubset(of: .all), Flags.all.subtracting(f).rawValue, f.intersection([.exec, .write]) == .exec); f.insert(.write); f.remove(.read); f.toggle(.exec); print(f.rawValue, f.isEmpty, Flags().isEmpty, Flags.all.symmetricDifference(f).rawValue)
extension Flags { mutating func toggle(_ x: Flags) { formSymmetricDifference(x) } }
func toBinary(_ n: Int, width: Int = 8) -> String { String((0..<width).reversed().map { n >> $0 & 1 == 1 ? "1" : "0" }) }; print(toBinary(10), toBinary(255, width: 4), Int("1010", radix: 2)!, Int("zz", radix: 36)!, UInt8("300") as Any, Int8("-128")!)
let (q, rem) = 17.quotientAndRemainder(dividingBy: 5), (hi, ov) = Int8.max.addingReportingOverflow(1), full = UInt8(200).multipliedFullWidth(by: 3); print(q, rem, hi, ov, full.high, full.low, Int.max.subtractingReportingOverflow(-1).overflow, UInt8.max &* 2, Int.min &- 1 == .max)
var x = 0b1100; x ^= 0b1010; x <<= 2; x |= 1; x &= ~8; print(x, x.bitWidth, x.byteSwapped != x, UInt16(0xABCD).bigEndian == UInt16(0xABCD).byteSwapped, Double(bitPattern: 0x3FF0000000000000), (1.5).bitPattern >> 52, Float(2).bitPattern, Double(sign: .minus, exponent: 2, significand: 1.5), (10.0).exponent, (10.0).significand, (0.1).ulp > 0, (1.0).nextUp > 1)
func xorshift(_ s: inout UInt32) -> UInt32 { s ^= s << 13; s ^= s >> 17; s ^= s << 5; return s }; var seed: UInt32 = 1; print((0..<3).map { _ in xorshift(&seed) })
/* output:
{1, 63, 64, 130} 4 true false {0, 1, 2, 63, 64, 130}
244 4f9f2cab 8 104 [true, false, true] ["00", "01", "11", "10"] 0 16 -4 128 0 2 -64 -1 true
255 128 64 FF8040 true
false 5 true true 2 true
2 false true 5
00001010 1111 10 1295 nil -128
3 2 -128 true 2 88 true 254 true
17 64 true true 1.0 1023 1073741824 -6.0 3 1.25 true true
[270369, 67634689, 2647435461]
*/
