print("pacesetter")
