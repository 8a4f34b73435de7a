enum Label { case pos, neg }
let l = Label("pos")
