var s = "hello world"
var sub = s.dropFirst(6)
print(sub.base, sub)
sub.append("!")
print(sub.base, "|", sub)
var sub2 = s.prefix(5)
sub2.removeFirst()
print(sub2.base, "|", sub2)
sub2 += "xyz"
print(sub2.base, "|", sub2)
sub2.insert("q", at: sub2.startIndex)
print(sub2.base, "|", sub2)
sub2.removeAll()
print(sub2.base, "|", sub2)
var sub3 = s[s.index(s.startIndex, offsetBy: 2)..<s.index(s.startIndex, offsetBy: 7)]
sub3.replaceSubrange(sub3.startIndex..<sub3.index(after: sub3.startIndex), with: "ZZ")
print(sub3.base, "|", sub3)
sub3.removeLast()
print(sub3.base, "|", sub3)
sub3.removeAll { $0 == "o" }
print(sub3.base, "|", sub3)
let sub4 = sub3.dropFirst(1)
print(sub4.base, "|", sub4)
let sub5 = sub4.prefix(2).dropFirst()
print(sub5.base, "|", sub5)
print(Substring("abc").base, Substring("abcd").dropFirst(2).base)

/* output:
hello world world
hello world! | world!
hello world | ello
elloxyz | elloxyz
qelloxyz | qelloxyz
 | 
heZZlo world | ZZlo w
heZZlo world | ZZlo 
ZZl  | ZZl 
ZZl  | Zl 
ZZl  | l
abc abcd
*/
