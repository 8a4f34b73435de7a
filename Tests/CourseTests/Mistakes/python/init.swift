class Counter:
    def __init__(self, start):
        self.total = start

    def add(self, n):
        self.total += n

let counter = Counter(3)
counter.add(2)
print(counter.total)
