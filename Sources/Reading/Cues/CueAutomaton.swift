/// Finds every one of many words in one pass over a text (Aho and Corasick, 1975).
///
/// Words are numbered by the caller; a word may be added under several numbers.
struct CueAutomaton: Sendable {
  /// A word found: its number and its last scalar's position.
  struct Hit {
    let word: Int
    let end: Int
  }

  private var steps: [UInt64: Int32] = [:]
  /// The steps from the root, by scalar; nearly every scalar of a text is looked up here only.
  private var rootSteps = [Int32](repeating: 0, count: 0x10000)
  private var fallbacks: [Int32] = [0]
  /// The words that end at a state.
  private var words: [[Int]] = [[]]
  /// The nearest fallback at which words end; 0 where there is none.
  private var shorter: [Int32] = [0]

  /// Builds the automaton from words in their order.
  /// - Complexity: O(scalars of all words).
  init(_ vocabulary: [[Unicode.Scalar]]) {
    for (number, word) in vocabulary.enumerated() where !word.isEmpty {
      words[insert(word)].append(number)
    }
    link()
  }

  /// Calls back for each word that occurs, ordered by where it ends.
  /// - Complexity: O(scalars + hits).
  func find(in scalars: [Unicode.Scalar], _ report: (Hit) -> Void) {
    var state: Int32 = 0
    for (position, scalar) in scalars.enumerated() {
      state = next(after: state, scalar)
      guard state != 0 else { continue }
      var ending = words[Int(state)].isEmpty ? shorter[Int(state)] : state
      while ending != 0 {
        for word in words[Int(ending)] { report(Hit(word: word, end: position)) }
        ending = shorter[Int(ending)]
      }
    }
  }

  private func next(after start: Int32, _ scalar: Unicode.Scalar) -> Int32 {
    var state = start
    while state != 0 {
      if let step = steps[Self.key(state, scalar)] { return step }
      state = fallbacks[Int(state)]
    }
    return scalar.value < 0x10000 ? rootSteps[Int(scalar.value)] : 0
  }

  private mutating func insert(_ word: [Unicode.Scalar]) -> Int {
    var state: Int32 = 0
    for scalar in word {
      let known =
        state == 0 && scalar.value < 0x10000
        ? rootSteps[Int(scalar.value)] : steps[Self.key(state, scalar)] ?? 0
      state = known != 0 ? known : add(scalar, after: state)
    }
    return Int(state)
  }

  private mutating func add(_ scalar: Unicode.Scalar, after state: Int32) -> Int32 {
    let new = Int32(words.count)
    words.append([])
    fallbacks.append(0)
    shorter.append(0)
    steps[Self.key(state, scalar)] = new
    if state == 0, scalar.value < 0x10000 { rootSteps[Int(scalar.value)] = new }
    return new
  }

  /// Sets the fallbacks, breadth first, so that shorter words are linked before longer ones.
  private mutating func link() {
    var children = [[(Unicode.Scalar, Int32)]](repeating: [], count: words.count)
    for (key, child) in steps {
      guard let scalar = Unicode.Scalar(UInt32(truncatingIfNeeded: key)) else { continue }
      children[Int(key >> 32)].append((scalar, child))
    }
    var queue = children[0].map(\.1)
    var place = 0
    while place < queue.count {
      let state = queue[place]
      place += 1
      for (scalar, child) in children[Int(state)] {
        let fallback = next(after: fallbacks[Int(state)], scalar)
        fallbacks[Int(child)] = fallback
        shorter[Int(child)] = words[Int(fallback)].isEmpty ? shorter[Int(fallback)] : fallback
        queue.append(child)
      }
    }
  }

  private static func key(_ state: Int32, _ scalar: Unicode.Scalar) -> UInt64 {
    UInt64(UInt32(bitPattern: state)) << 32 | UInt64(scalar.value)
  }
}
