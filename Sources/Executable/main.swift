import App
import Glibc
import Terminal

// A reader that has gone away must not end a server.
signal(SIGPIPE, SIG_IGN)
exit(Program.pacesetter.run(Array(CommandLine.arguments.dropFirst()), on: .standard).rawValue)
