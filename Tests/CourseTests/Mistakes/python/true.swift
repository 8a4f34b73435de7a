let lowercase = True
print(lowercase)
