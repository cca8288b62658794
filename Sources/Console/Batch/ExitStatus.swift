/// What the program tells the shell.
public enum ExitStatus: Int32, Sendable {
  /// Everything was answered.
  case answered = 0
  /// A question is wrong, a script stopped, or findings were to fail.
  case wrong = 1
  /// The flags are wrong.
  case usage = 2
  /// A path named on the command line, or everything, could not be read.
  case unreadable = 3
}
