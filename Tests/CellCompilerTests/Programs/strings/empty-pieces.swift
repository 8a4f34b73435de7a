import Foundation
print("abc".contains(""), "".contains(""), "abc".contains("b"), "abc"[...].contains(""))
print("abc".range(of: "") == nil, "".range(of: "") == nil)
print("abc".components(separatedBy: ""), "".components(separatedBy: ""), "".components(separatedBy: ","))
print("abc".replacingOccurrences(of: "", with: "-"), "abc".replacing("", with: "-"))
print("abc".hasPrefix(""), "abc".hasSuffix(""), "".hasPrefix(""), "".hasPrefix("a"))
print("a,b,,c,".split(separator: ","), "".split(separator: ","), "a,b".split(separator: ",", omittingEmptySubsequences: false))
print("abc".split(separator: ""), "a--b".split(separator: "--"))
print("abc".starts(with: ""), "abc".firstRange(of: "") != nil, "abc".ranges(of: "").count)
print("abc".localizedCaseInsensitiveContains(""), "abc".localizedStandardContains(""))
print("abc".commonPrefix(with: ""), "abc".trimmingPrefix("a"), "abc".compare(""), "".compare("").rawValue)
print("abc".contains("c" as Character), "abc".contains("bc"), "abc".contains { $0 > "b" })
let e = ""
print("abc".contains(e), ["a", ""].contains(e))
print(["a", "b"].contains { "abc".contains($0) })
let s: Substring = "hello"
print(s.contains("ell"), s.contains(e), s.hasPrefix("he"), s.range(of: "l") != nil)
print("hello world".components(separatedBy: " "), "a b\tc\nd".components(separatedBy: .whitespacesAndNewlines))
print("  pad ".trimmingCharacters(in: .whitespaces), "xxaxx".trimmingCharacters(in: CharacterSet(charactersIn: "x")))
print("hello".replacingOccurrences(of: "l", with: ""), "aaa".replacingOccurrences(of: "aa", with: "b"))
print("Hello".caseInsensitiveCompare("hELLO") == .orderedSame, "a".compare("b") == .orderedAscending)
print("straße".uppercased(), "ÉCOLE".lowercased(), "hello world".capitalized)
print("7".padding(toLength: 3, withPad: "0", startingAt: 0), "hello".padding(toLength: 2, withPad: " ", startingAt: 0))
print("a=b=c".split(separator: "=", maxSplits: 1), "a=b=c".components(separatedBy: "="))
print("one two".range(of: "two").map { "one two"[$0] } ?? "none")
print("abcabc".range(of: "b", options: .backwards).map { "abcabc".distance(from: "abcabc".startIndex, to: $0.lowerBound) } ?? -1)
print("Straße".folding(options: .diacriticInsensitive, locale: nil), "café".folding(options: .diacriticInsensitive, locale: nil))

/* output:
false false true false
true true
["abc"] [""] [""]
abc -a-b-c-
true true true false
["a", "b", "c"] [] ["a", "b"]
["a", "b", "c"] ["a", "b"]
true true 4
false false
 bc orderedDescending 0
true true true
false true
true
true false true true
["hello", "world"] ["a", "b", "c", "d"]
pad a
heo ba
true true
STRASSE école Hello World
700 he
["a", "b=c"] ["a", "b", "c"]
two
4
Straße cafe
*/
