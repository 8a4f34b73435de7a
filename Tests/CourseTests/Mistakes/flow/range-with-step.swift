for i in 0...10 step 5 { print(i) }
