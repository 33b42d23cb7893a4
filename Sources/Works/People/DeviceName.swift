/// What a browser says of itself, short enough for people: `Firefox, Android`. Browsers name each other for the sake of old pages, so the order matters.
enum DeviceName {
    private static let browsers = [
        ("Edg", "Edge"), ("OPR", "Opera"), ("YaBrowser", "Yandex"), ("Firefox", "Firefox"), ("Chrome", "Chrome"), ("Chromium", "Chromium"),
        ("Safari", "Safari"),
    ]
    private static let systems = [
        ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS X", "macOS"), ("CrOS", "ChromeOS"), ("Linux", "Linux"),
    ]

    static func short(_ device: String) -> String {
        let known = [browsers, systems].compactMap { names in names.first { device.contains($0.0) }?.1 }
        return known.isEmpty ? (device.isEmpty ? Person.nameless : device) : known.joined(separator: ", ")
    }
}
