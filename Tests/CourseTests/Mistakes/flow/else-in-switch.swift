let letter = "e"
switch letter {
case "a", "e": print("vowel")
else: print("other")
}
