struct Account { private var sum = 3 }
print(Account().sum)
