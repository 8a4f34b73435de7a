let rows = [[1, 2], [3, 4]]
let columns = zip(*rows)
