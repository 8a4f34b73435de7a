let rows = [[1, 2], [3]]
let flat = [x for row in rows for x in row]
print(flat)
