enum Mode { case skipGram, cbow }
let m: Mode = .skipgram  // error: type 'Mode' has no member 'skipgram'
let k = Mode.glove  // error: type 'Mode' has no member 'glove'
