let score = 75
switch score {
case > 90: print("excellent")
default: print("good")
}
