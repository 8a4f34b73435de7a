let share = 2.0 / 3.0
print(String(share, 2))
