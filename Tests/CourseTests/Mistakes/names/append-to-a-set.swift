var seen: Set<String> = []
seen.append("кот")
