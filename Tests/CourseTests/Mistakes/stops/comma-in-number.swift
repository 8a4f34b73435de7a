let t = "3,5"
print(Double(t)!)
