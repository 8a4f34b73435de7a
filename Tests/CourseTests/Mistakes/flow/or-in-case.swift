let letter = "e"
switch letter {
case "a" or "e" or "i": print("vowel")
default: print("other")
}
