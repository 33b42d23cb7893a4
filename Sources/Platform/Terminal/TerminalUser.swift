import Foundation

/// Who sits at the terminal, by login name.
package enum TerminalUser {
    package static var name: String {
        let name = NSUserName()
        return name.isEmpty ? "terminal" : name
    }
}
