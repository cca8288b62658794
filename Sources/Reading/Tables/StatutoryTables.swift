import Facts

/// Reads tables two, three and four of the statutory form, whichever way their cells are laid out.
///
/// Lines are read as one stream: words say what the figures after them are. A row whose figures are
/// not as many as its columns is refused rather than guessed.
struct StatutoryTables {
  var facts: [FactDraft] = []
  var tables: [TableDraft] = []
  /// The sentences that are cells of these tables.
  private(set) var sentences: Set<Int> = []
  /// Figures that belong to these tables and were not read.
  private(set) var refused: [Range<Int>] = []
  /// What a spanned cell says again in the other places that it covers.
  private(set) var copies: [Range<Int>] = []
  let draft: Draft
  let words: FieldWords

  /// What the figures of the row at hand are.
  enum Row {
    case request(StatutoryForm.Line)
    case subject(StatutoryForm.Subject, FormColumns, power: Int)
    case reviews
  }

  /// A row whose cells come one a line.
  private struct Pending {
    let row: Row
    let width: Int
    var cells: [TableCell]
  }

  private var pending: Pending?
  /// The cells of words since the last figures, and the grid rows among them.
  private var labels: [Range<Int>] = []
  private var headers: [TableLine] = []
  private var columns: FormColumns?
  private var outcome: String?
  private var isInRequests = false

  /// The cells of words that a header may have: table four's, each wrapped once.
  private static let longestHeader = 80

  init(_ draft: Draft, words: FieldWords) {
    self.draft = draft
    self.words = words
    draft.text.tableLines { take($0) }
    endPending()
  }

  private mutating func take(_ line: TableLine) {
    if line.layout == .prose { return leave() }
    let isFilled = line.hasDigits || pending != nil && line.lastText == nil
    guard isFilled else {
      // A mark for nothing may be the first figure of a row; a blank grid row is none.
      if line.lastText == nil, line.layout == .spaced { return takeValues(line) }
      return note(line)
    }
    if let lastText = line.lastText {
      endPending()
      // 第二十条第(一)项 2019: figures before words are words too.
      guard line.cells[lastText...].contains(where: \.hasDigits) else { return note(line) }
      takeRow(line)
    } else {
      takeValues(line)
    }
  }

  /// Keeps the words of a line without figures.
  private mutating func note(_ line: TableLine) {
    let texts = line.cells.filter { !$0.isValue }.map(\.range)
    guard !texts.isEmpty else { return }
    endPending()
    labels.append(contentsOf: texts)
    if labels.count > Self.longestHeader { labels.removeFirst(labels.count - Self.longestHeader) }
    if line.layout == .grid { headers.append(line) }
    if headers.count > 4 { headers.removeFirst() }
  }

  /// Running text ends every table.
  private mutating func leave() {
    endPending()
    forgetLabels()
    columns = nil
    outcome = nil
    isInRequests = false
  }

  private mutating func forgetLabels() {
    labels = []
    headers = []
  }

  /// A line of words and figures.
  private mutating func takeRow(_ line: TableLine) {
    let own = line.cells.filter { !$0.isValue }.map(\.range)
    var row = row(named: own, above: labels)
    // A label that wraps ends beside its figures.
    if row == nil, line.layout == .spaced { row = self.row(named: labels + own, above: labels) }
    forgetLabels()
    guard let row else { return }
    end(row, line: line, values: values(of: line, for: row))
  }

  /// A line of figures alone: of the row that the words above it name, or more of it.
  private mutating func takeValues(_ line: TableLine) {
    if pending == nil {
      guard let row = row(named: [], above: labels) else { return forgetLabels() }
      // 1.无正当理由逾期不补正: the row's name on a line of its own is no sentence.
      if case .request = row, let label = labels.last { mark(label) }
      forgetLabels()
      if line.layout == .grid, line.cells.count > 1 {
        return end(row, line: line, values: values(of: line, for: row))
      }
      pending = Pending(row: row, width: width(of: row), cells: [])
    }
    pending?.cells.append(contentsOf: line.cells)
    mark(line.range)
    if let pending, pending.cells.count >= pending.width { endPending() }
  }

  private mutating func endPending() {
    guard let ended = pending else { return }
    pending = nil
    let fits = ended.cells.count == ended.width
    read(ended.row, ended.cells, fits ? ended.cells : nil)
  }

  private mutating func end(_ row: Row, line: TableLine, values: [TableCell]?) {
    mark(line.range)
    read(row, Array(line.cells[((line.lastText ?? -1) + 1)...]), values, line: line.range)
  }

  /// Makes facts of a row's values, or refuses all its figures where they are nil.
  private mutating func read(
    _ row: Row, _ cells: [TableCell], _ values: [TableCell]?, line: Range<Int>? = nil
  ) {
    let figures = cells.filter(\.hasDigits)
    if let values {
      let read = Set(values.filter { $0.content != .glued }.map(\.range))
      let rest = figures.filter { !read.contains($0.range) }
      refused += rest.filter { $0.content == .glued }.map(\.range)
      copies += rest.filter { $0.content != .glued }.map(\.range)
    } else {
      refused += figures.map(\.range)
    }
    let start = cells.first?.range.lowerBound ?? 0
    switch row {
    case .request(let request):
      // Table three ends: another table's 总计 is none of its rows.
      if request.term.id == "carried_out" { isInRequests = false }
      readRequest(request, values, at: start, line)
    case .reviews: readReviews(values, at: start, line)
    case .subject(let subject, let columns, let power):
      readSubject(
        subject, columns, power: power, values, at: start, line)
    }
  }

  /// The sentences of a line say nothing else.
  private mutating func mark(_ line: Range<Int>) {
    var index = draft.sentences.partitioningIndex { $0.range.upperBound > line.lowerBound }
    while index < draft.sentences.count, draft.sentences[index].range.lowerBound < line.upperBound {
      sentences.insert(index)
      index += 1
    }
  }
}

extension StatutoryTables {
  /// The row that words name: a line's own, or else those above it.
  private mutating func row(named own: [Range<Int>], above: [Range<Int>]) -> Row? {
    noteTable(above + own)
    let label = FormLabel(own.isEmpty ? above : own, of: draft.text)
    // Table four's columns end with 总计, as table three's rows do: it is asked for first.
    if own.isEmpty || label.isNamed("件数") || label.isNamed("数量"), endsReviews(above) {
      isInRequests = false
      return .reviews
    }
    if let request = request(label) { return .request(request) }
    return subject(label, own: own, above: above)
  }

  /// Whether the words above a row are table four's columns, which may be wrapped: 结果 over 维持.
  private func endsReviews(_ above: [Range<Int>]) -> Bool {
    let header = FormLabel(above, of: draft.text)
    return ["维持", "纠正", "审结"].allSatisfy { header.contains($0) }
      && ["总计", "合计", "审结"].contains { header.ends(with: $0.unicodeScalars) }
  }

  /// Notes that table three begins, and which outcome the rows below split.
  private mutating func noteTable(_ words: [Range<Int>]) {
    let label = FormLabel(words, of: draft.text)
    if label.contains("自然人"), label.contains("商业企业") { isInRequests = true }
    let named = StatutoryForm.requests.compactMap { line in
      line.end(in: label).map { (end: $0, outcome: line.coordinates["outcome"].first) }
    }
    outcome = named.max { $0.end < $1.end }?.outcome ?? outcome
  }

  private mutating func request(_ label: FormLabel) -> StatutoryForm.Line? {
    if label.isNamed("总计") || label.isNamed("合计") {
      return isInRequests ? StatutoryForm.requests.first { $0.term.id == "closed" } : nil
    }
    if label.isNamed("其他") || label.isNamed("其它") {
      guard outcome == "other" else { return nil }
      return StatutoryForm.requests.first { $0.term.id == "other/other" }
    }
    let named = StatutoryForm.requests.compactMap { line in
      line.end(in: label).map { (end: $0, line: line) }
    }
    guard let found = named.max(by: { $0.end < $1.end })?.line else { return nil }
    if label.contains("政府信息公开申请"), !found.coordinates["status"].isEmpty {
      isInRequests = true
    }
    return isInRequests ? found : nil
  }

  private mutating func subject(
    _ label: FormLabel, own: [Range<Int>], above: [Range<Int>]
  ) -> Row? {
    if let found = FormColumns(above, rows: headers, of: draft.text) { columns = found }
    guard let columns else { return nil }
    let named = StatutoryForm.subjects.flatMap { subject in
      subject.line.words.filter { label.ends(with: $0) }.map { (length: $0.count, subject) }
    }
    guard let subject = named.max(by: { $0.length < $1.length })?.1 else { return nil }
    let power = FormColumns.power(in: own, of: draft.text)
    return .subject(subject, columns, power: power > 0 ? power : columns.power)
  }

  private func width(of row: Row) -> Int {
    switch row {
    case .request: StatutoryForm.applicants.count + 1
    case .reviews: StatutoryForm.reviews.count * (StatutoryForm.results.count + 1)
    case .subject(_, let columns, _): columns.columns.count
    }
  }

  /// The cells of a row's columns; nil where they are not as many.
  private func values(of line: TableLine, for row: Row) -> [TableCell]? {
    if case .subject(_, let columns, _) = row { return columns.values(of: line) }
    var cells = line.cells[((line.lastText ?? -1) + 1)...]
    let width = width(of: row)
    // What spans leave blank: before the figures and after them.
    while cells.count > width, cells.first?.range.isEmpty == true { cells.removeFirst() }
    while cells.count > width, cells.last?.range.isEmpty == true { cells.removeLast() }
    return cells.count == width ? Array(cells) : nil
  }
}

extension StatutoryForm.Line {
  /// Where the line's name ends for the last time in a label.
  fileprivate func end(in label: FormLabel) -> Int? {
    words.compactMap { label.end(ofLast: $0) }.max()
  }
}
