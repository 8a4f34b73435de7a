let m = "abc".firstMatch(of: #/(a)(b)/#)!
print(m.4)  // error: value of type 'Regex<(Substring, Substring, Substring)>.Match' has no dynamic member '4' using key path from root type '(Substring, Substring, Substring)'
