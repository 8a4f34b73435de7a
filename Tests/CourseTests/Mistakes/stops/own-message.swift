let share = 1.5
precondition(share <= 1, "a share is at most 1")
