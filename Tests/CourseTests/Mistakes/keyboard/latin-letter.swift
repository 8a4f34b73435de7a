let срок = 5
print(срoк)
