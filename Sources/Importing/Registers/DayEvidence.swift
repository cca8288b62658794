import Facts

/// Some of the orders in which days are written.
struct DayOrders: OptionSet, Sendable {
  let rawValue: UInt8

  static let all = DayOrders(DayOrder.allCases)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ orders: some Sequence<DayOrder>) {
    self = orders.reduce(into: []) { $0.formUnion(.init($1)) }
  }

  init(_ order: DayOrder) {
    switch order {
    case .monthFirst: self.init(rawValue: 1)
    case .dayFirst: self.init(rawValue: 2)
    case .yearFirst: self.init(rawValue: 4)
    }
  }

  /// The one that is tried first.
  var first: DayOrder? { DayOrder.allCases.first { contains(.init($0)) } }
}

/// What the cells of a column say about the order in which its days are written.
struct DayEvidence: Sendable {
  /// The orders that read every cell so far that some order reads.
  private(set) var orders = DayOrders.all
  /// Whether a cell is another day in another of these orders.
  private(set) var isDoubtful = false

  /// Whether another order would make other days of some cells, or none.
  var needsOrder: Bool { isDoubtful || orders != .all }

  /// Whether cells leave one order only.
  func decides(_ order: DayOrder) -> Bool { orders == .init(order) }

  /// Hears a cell.
  mutating func hear(_ text: UnsafeBufferPointer<UInt8>) {
    guard DateText.needsOrder(text) else { return }
    let readings = DayOrder.allCases.compactMap { order -> (order: DayOrder, day: Int)? in
      guard orders.contains(.init(order)), case .day(let day, _) = DateText(text, order: order)
      else { return nil }
      return (order, day)
    }
    let isDay =
      !readings.isEmpty
      || DayOrder.allCases.contains { order in
        if case .day = DateText(text, order: order) { true } else { false }
      }
    guard isDay else { return }
    orders = DayOrders(readings.map(\.order))
    isDoubtful = isDoubtful || Set(readings.map(\.day)).count > 1
  }

  /// Hears what another worker did.
  mutating func add(_ other: DayEvidence) {
    orders.formIntersection(other.orders)
    isDoubtful = isDoubtful || other.isDoubtful
  }

  /// The order that has to be assumed, where no cell decides and another would make other days.
  func assumed(_ order: DayOrder) -> DayOrder? {
    isDoubtful && !decides(order) ? order : nil
  }
}
