func squares(_ n: Int) -> [Int] {
  for i in 0..<n {
    yield i * i
  }
}
