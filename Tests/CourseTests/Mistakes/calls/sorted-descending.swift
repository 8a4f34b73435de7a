print([3, 1].sorted(descending: true))
