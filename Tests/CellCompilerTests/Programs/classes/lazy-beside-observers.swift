class Ref { var s = 1; var n = 0; var w: [String: Double] = [:] { didSet { n += 1 } }; lazy var cache = [s] }
print(Ref().cache)
/* output:
[1]
*/
