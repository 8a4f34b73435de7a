var names = ["Ana", "Bo"]
for i in 0...names.count {
  print(names[i])
}
names.push("Cy")  // error: value of type '[String]' has no member 'push'
names[0].uppercase()  // error: value of type 'String' has no member 'uppercase'
