let ys = [1, 2].map { x in
  let y = x * 2
  y
}
print(ys)
