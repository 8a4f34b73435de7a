struct Version: Comparable {
  var major: Int, minor: Int
  static func < (l: Version, r: Version) -> Bool { (l.major, l.minor) < (r.major, r.minor) }
}
let vs = [Version(major: 2, minor: 0), Version(major: 1, minor: 9), Version(major: 1, minor: 10)]
print(vs.sorted().map { "\($0.major).\($0.minor)" }, vs.max()!.major)  // prints: ["1.9", "1.10", "2.0"] 2
print(vs[0] > vs[1], vs[0] <= vs[1], vs.min()!)  // prints: true false Version(major: 1, minor: 9)
