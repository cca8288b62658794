import Glibc

/// Who records an entry.
public enum Recorder {
  /// The name of the person at the keyboard, as the system knows it; `user 1000` where it does not.
  public static var current: String {
    name(
      variable: { name in getenv(name).map { String(cString: $0) } },
      account: getpwuid(getuid()).map { String(cString: $0.pointee.pw_name) }, userID: getuid())
  }

  static func name(variable: (String) -> String?, account: String?, userID: UInt32) -> String {
    let names = [variable("LOGNAME"), variable("USER"), account]
    return names.compactMap(\.self).first { !$0.isEmpty } ?? "user \(userID)"
  }
}
