while true { print("x"); braek }
