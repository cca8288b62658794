// The C library has them; its Swift module does not. They change one thread and not the process.
@_silgen_name("setfsuid") private func setFileUser(_ id: UInt32) -> Int32
@_silgen_name("setfsgid") private func setFileGroup(_ id: UInt32) -> Int32

/// Root may write everywhere: what permissions do is seen as somebody else.
enum OrdinaryUser {
  /// Runs the body with the file permissions of `nobody` where the tester is root.
  ///
  /// The body must not suspend.
  static func run<Value>(_ body: () throws -> Value) rethrows -> Value {
    let nobody: UInt32 = 65534
    let group = setFileGroup(nobody)
    let user = setFileUser(nobody)
    defer {
      _ = setFileUser(UInt32(bitPattern: user))
      _ = setFileGroup(UInt32(bitPattern: group))
    }
    return try body()
  }
}
