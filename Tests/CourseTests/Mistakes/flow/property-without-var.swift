struct Doc { text: String }
