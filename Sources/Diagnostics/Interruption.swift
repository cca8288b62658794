import Synchronization

/// A person's wish, while an answer is made, not to have it any more.
///
/// Whoever works long for an answer looks from time to time whether it is still wanted, and else
/// ends early with whatever there is. That is never shown and never kept: who began the work looks
/// again at its end and throws away what came of it. So a wish, once seen, stays.
public final class Interruption: Sendable {
  /// That of the answer being made; nil where nobody can interrupt, as while something is recorded.
  @TaskLocal public static var current: Interruption?

  private let isAsked: @Sendable () -> Bool
  private let wasSeen = Atomic(false)

  /// Makes an interruption that has not come.
  /// - Parameter isAsked: whether the person has asked for it since the last call; called from any
  ///   thread.
  public init(isAsked: @escaping @Sendable () -> Bool) {
    self.isAsked = isAsked
  }

  /// Whether it has come.
  public var hasCome: Bool {
    if wasSeen.load(ordering: .relaxed) { return true }
    guard isAsked() else { return false }
    wasSeen.store(true, ordering: .relaxed)
    return true
  }

  /// Whether the answer being made is no longer wanted.
  /// - Complexity: O(1); looked at for every thousand rows it costs nothing.
  public static var hasCome: Bool { current?.hasCome ?? false }

  /// Carries out work that any thread does for the answer being made on this one.
  public static func carried<Result>(
    by interruption: Interruption?, _ work: () -> Result
  ) -> Result {
    $current.withValue(interruption, operation: work)
  }
}

extension Interruption {
  /// Makes something of each element, of the first ones only where the answer is no longer wanted.
  /// - Complexity: O(elements).
  @inlinable
  public static func mapped<Element, Result>(
    _ elements: some Collection<Element>, _ transform: (Element) -> Result
  ) -> [Result] {
    var results: [Result] = []
    results.reserveCapacity(elements.count)
    for element in elements {
      if results.count % 1024 == 0, hasCome { break }
      results.append(transform(element))
    }
    return results
  }
}
