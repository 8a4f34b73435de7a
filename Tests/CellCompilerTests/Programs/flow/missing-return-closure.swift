let f: (Int) -> Int = { n in
  if n > 0 { return n }
}  // error: missing return in closure expected to return 'Int'
print(f(1))
