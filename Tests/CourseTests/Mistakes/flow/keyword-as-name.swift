let class = "positive"
