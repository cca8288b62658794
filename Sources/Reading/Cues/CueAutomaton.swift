/// Finds every one of many words in one pass over a text (Aho and Corasick, 1975).
///
/// Words are numbered in their order; one word may have several numbers. States are numbered
/// breadth first, so that those which follow one state stand beside each other: a step looks at a
/// few neighbours and hashes nothing.
struct CueAutomaton: Sendable {
  /// A word found: its number and its last scalar's position.
  struct Hit {
    let word: Int
    let end: Int
  }

  /// The state after the first scalar of a word; nearly every scalar of a text is looked up here
  /// only.
  private let root: RootSteps
  /// The scalar that leads to a state.
  private var letters: [UInt32] = []
  /// The first of the states that follow a state, and one more for the end of the last.
  private var followers: [Int32] = []
  private var fallbacks: [Int32] = []
  /// The state itself where words end there, else the nearest fallback at which some do, else 0.
  private var endings: [Int32] = []
  /// The same without the state itself.
  private var shorter: [Int32] = []
  /// Where the words that end at a state stand in `words`, and the end of the last.
  private var firstWords: [Int32] = []
  private var words: [Int32] = []

  /// Builds the automaton.
  /// - Complexity: O(scalars of all words).
  init(_ vocabulary: WordList) {
    let trie = Trie(vocabulary)
    let order = trie.breadthFirst()
    root = trie.root.renumbered(order.numbers)
    letters = order.states.map { trie.nodes[Int($0)].letter }
    followers = order.followers
    collectWords(trie, numbers: order.numbers)
    link(parents: order.parents)
  }

  /// Calls back for each word that occurs, ordered by where it ends.
  /// - Complexity: O(scalars + hits).
  func find(in scalars: [Unicode.Scalar], _ report: (Hit) -> Void) {
    var state = 0
    for position in scalars.indices {
      state = next(after: state, scalars[position].value)
      var ending = Int(endings[state])
      while ending != 0 {
        for place in Int(firstWords[ending])..<Int(firstWords[ending + 1]) {
          report(Hit(word: Int(words[place]), end: position))
        }
        ending = Int(shorter[ending])
      }
    }
  }

  private func next(after start: Int, _ scalar: UInt32) -> Int {
    var state = start
    while state != 0 {
      for follower in Int(followers[state])..<Int(followers[state + 1])
      where letters[follower] == scalar {
        return follower
      }
      state = Int(fallbacks[state])
    }
    return root[scalar]
  }

  /// Gathers the words of each state in their order.
  private mutating func collectWords(_ trie: Trie, numbers: [Int32]) {
    var counts = [Int32](repeating: 0, count: letters.count + 1)
    for end in trie.ends where end != 0 { counts[Int(numbers[Int(end)])] += 1 }
    var sum: Int32 = 0
    for state in counts.indices {
      let count = counts[state]
      counts[state] = sum
      sum += count
    }
    firstWords = counts
    words = Array(repeating: 0, count: Int(sum))
    for (word, end) in trie.ends.enumerated() where end != 0 {
      let state = Int(numbers[Int(end)])
      words[Int(counts[state])] = Int32(word)
      counts[state] += 1
    }
  }

  /// Sets the fallbacks, breadth first, so that shorter words are linked before longer ones.
  private mutating func link(parents: [Int32]) {
    fallbacks = Array(repeating: 0, count: letters.count)
    endings = fallbacks
    shorter = fallbacks
    for state in letters.indices.dropFirst() {
      let parent = Int(parents[state])
      let fallback = parent == 0 ? 0 : next(after: Int(fallbacks[parent]), letters[state])
      fallbacks[state] = Int32(fallback)
      shorter[state] = endings[fallback]
      endings[state] = firstWords[state] < firstWords[state + 1] ? Int32(state) : endings[fallback]
    }
  }
}

/// The first steps of an automaton, in blocks of 64 scalars of which most are empty.
private struct RootSteps: Sendable {
  /// Where the block of a scalar starts in `steps`; the empty one stands first.
  private var blocks = [Int32](repeating: 0, count: 0x10000 / 64)
  private var steps = [Int32](repeating: 0, count: 64)

  /// The state after a scalar; 0 where no word begins with it.
  subscript(scalar: UInt32) -> Int {
    guard scalar < 0x10000 else { return 0 }
    return Int(steps[Int(blocks[Int(scalar >> 6)]) &+ Int(scalar & 63)])
  }

  /// Leads a scalar to a state.
  mutating func set(_ scalar: UInt32, to state: Int32) {
    let block = Int(scalar >> 6)
    if blocks[block] == 0 {
      blocks[block] = Int32(steps.count)
      steps.append(contentsOf: repeatElement(0, count: 64))
    }
    steps[Int(blocks[block]) + Int(scalar & 63)] = state
  }

  func renumbered(_ numbers: [Int32]) -> RootSteps {
    var copy = self
    copy.steps = steps.map { numbers[Int($0)] }
    return copy
  }
}

/// The words of an automaton while it is built: each node knows its first child and its sibling.
private struct Trie {
  struct Node {
    let letter: UInt32
    var child: Int32 = 0
    var sibling: Int32 = 0
  }

  /// The nodes breadth first, by their numbers here and there.
  struct Order {
    /// The node of each state.
    var states: [Int32] = [0]
    /// The state of each node.
    var numbers: [Int32]
    var parents: [Int32] = [0]
    var followers: [Int32] = []
  }

  private(set) var nodes = [Node(letter: 0)]
  private(set) var root = RootSteps()
  /// The node at which each word ends.
  private(set) var ends: [Int32] = []

  init(_ words: WordList) {
    nodes.reserveCapacity(words.letters.count)
    ends.reserveCapacity(words.count)
    for word in 0..<words.count { ends.append(insert(words[word])) }
  }

  /// Scalars outside the basic plane begin no word: the root has no place for them.
  private mutating func insert(_ word: ArraySlice<Unicode.Scalar>) -> Int32 {
    var node: Int32 = 0
    for scalar in word {
      let known = child(of: node, by: scalar.value)
      node = known != 0 ? known : add(scalar.value, under: node)
    }
    return node
  }

  private func child(of node: Int32, by letter: UInt32) -> Int32 {
    guard node != 0 else { return Int32(root[letter]) }
    var child = nodes[Int(node)].child
    while child != 0, nodes[Int(child)].letter != letter { child = nodes[Int(child)].sibling }
    return child
  }

  private mutating func add(_ letter: UInt32, under node: Int32) -> Int32 {
    let new = Int32(nodes.count)
    nodes.append(Node(letter: letter, sibling: nodes[Int(node)].child))
    nodes[Int(node)].child = new
    if node == 0, letter < 0x10000 { root.set(letter, to: new) }
    return new
  }

  func breadthFirst() -> Order {
    var order = Order(numbers: Array(repeating: 0, count: nodes.count))
    order.states.reserveCapacity(nodes.count)
    order.parents.reserveCapacity(nodes.count)
    order.followers.reserveCapacity(nodes.count + 1)
    var state = 0
    while state < order.states.count {
      order.followers.append(Int32(order.states.count))
      var child = nodes[Int(order.states[state])].child
      while child != 0 {
        order.numbers[Int(child)] = Int32(order.states.count)
        order.states.append(child)
        order.parents.append(Int32(state))
        child = nodes[Int(child)].sibling
      }
      state += 1
    }
    order.followers.append(Int32(order.states.count))
    return order
  }
}
