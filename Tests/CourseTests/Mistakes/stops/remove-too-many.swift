var queue = [1, 2, 3]
queue.removeFirst(4)
