enum Label { case pos, neg }
if Label.pos == "pos" { print(1) }
