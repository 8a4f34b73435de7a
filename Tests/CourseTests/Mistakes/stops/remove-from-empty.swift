var queue: [Int] = []
print(queue.removeFirst())
