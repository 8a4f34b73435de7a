let score = 75
switch score {
case score > 90: print("excellent")
default: print("good")
}
