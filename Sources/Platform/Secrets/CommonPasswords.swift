/// What is tried first by whoever guesses (NIST SP 800-63B, 5.1.1.2): well-known words with digits or marks about them, runs along a keyboard, and the
/// words of this product. Shorter ones are refused for their length anyway.
enum CommonPasswords {
    static func contains(_ password: String) -> Bool {
        let small = password.lowercased(), read = small.map { lookalikes[$0] ?? $0 }
        return [Array(small), read].contains { isWord(String($0.filter(\.isLetter))) } || isRun(small)
    }

    private static func isWord(_ letters: String) -> Bool { words.contains(letters) || words.contains { letters == $0 + $0 } }

    /// Signs that stand for letters: `p@ssw0rd`.
    private static let lookalikes: [Character: Character] = ["@": "a", "4": "a", "0": "o", "1": "i", "3": "e", "$": "s", "5": "s", "7": "t"]

    private static let words: Set = [
        "password", "passwort", "kennwort", "parolparol", "mypassword", "thisispassword", "adminadmin", "administrator", "administration",
        "changeme",
        "pleasechangeme", "letmein", "letmeinnow", "iloveyou", "iloveyouso", "welcome", "welcomehome", "willkommen", "sunshine", "princess", "football",
        "baseball",
        "superman", "trustno", "trustnoone", "dragon", "monkey", "master", "starwars", "whatever", "computer", "internet", "michelle", "jennifer", "liverpool",
        "woaini", "qwerty", "qwertyuiop", "qwertz", "qwertzuiop", "asdfghjkl", "zxcvbnm", "yxcvbnm", "qazwsxedc", "ytsuken", "geheim", "hallohallo", "schatz",
        "sommer",
        "winter", "pacesetter", "demonstration", "works", "workshop", "betrieb", "factory", "company", "testtest", "testing", "default", "secret", "topsecret",
        "пароль", "парольпароль", "привет", "любовь", "йцукен", "йцукенгшщз", "наташа", "密码",
    ]

    /// Counting, or a row of the keyboard from end to end, forwards or backwards.
    private static func isRun(_ password: String) -> Bool {
        let rows = [
            "012345678901234567890", "qwertyuiopqwertyuiop", "qwertzuiopqwertzuiop", "asdfghjklasdfghjkl", "abcdefghijklmnopqrstuvwxyz", "1q2w3e4r5t6y7u8i9o0p",
        ]
        return rows.contains { $0.contains(password) || String($0.reversed()).contains(password) }
    }
}
