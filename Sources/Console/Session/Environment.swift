import Glibc

/// The variables that the program was started with; a variable that is empty counts as not set.
public struct Environment: Sendable {
  private let lookUp: @Sendable (String) -> String?

  /// The variables of this process.
  public static let process = Environment { name in
    getenv(name).map { String(cString: $0) }
  }

  /// Made-up variables, for tests.
  public init(_ variables: [String: String]) {
    self.init { variables[$0] }
  }

  private init(lookUp: @escaping @Sendable (String) -> String?) {
    self.lookUp = lookUp
  }

  /// The value of a variable.
  public subscript(name: String) -> String? {
    lookUp(name).flatMap { $0.isEmpty ? nil : $0 }
  }
}
