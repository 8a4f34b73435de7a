struct P {
  var x = 1
  var big: Bool {
    if x > 3 { return true }
  }  // error: missing return in getter expected to return 'Bool'
}
print(P().big)
