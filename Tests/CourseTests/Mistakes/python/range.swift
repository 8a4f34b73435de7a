var sum = 0
for i in range(3) {
  sum += i
}
print(sum)
