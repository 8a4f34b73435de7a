console.log("кот")
