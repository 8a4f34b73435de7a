import Foundation
let line = "a-b-c-d"
let tail = line.index(line.startIndex, offsetBy: 3)..<line.endIndex
print(line.replacingOccurrences(of: "-", with: "+", options: [], range: tail))
print(line.replacingOccurrences(of: "-", with: "+", options: [], range: nil))
let first = line.range(of: "-")!
print(line.replacingOccurrences(of: "-", with: " – ", options: .literal, range: first))
print("x1y22z".replacingOccurrences(of: "[0-9]+", with: "<$0>", options: .regularExpression, range: "x1y22z".range(of: "y22")))
print("Ab aB".dropFirst(3).replacingOccurrences(of: "ab", with: "*", options: .caseInsensitive))
/* output:
a-b+c+d
a+b+c+d
a – b-c-d
x1y<22>z
*
*/
