import Diagnostics
import Facts

/// Reads tables two, three and four of the statutory form, whichever way their cells are laid out.
///
/// Cells are read as one stream: a label says what the numbers after it are, up to the next label.
/// A row whose numbers are not as many as its columns is left unread rather than guessed.
struct StatutoryTables {
  private(set) var facts: [FactDraft] = []
  /// The sentences that are cells of these tables.
  private(set) var sentences: Set<Int> = []
  private let draft: Draft
  private let words: FieldWords

  /// What the numbers of the row at hand are.
  private enum Row {
    case applicants(Coordinates)
    case columns(StatutoryForm.Subject)
    case reviews
  }

  /// A column of table two.
  private enum Column {
    case stage(String)
    /// An amount, and the power of ten that its unit stands for.
    case amount(power: Int)
  }

  private var row: Row?
  private var cells: [TableCell] = []
  private var columns: [Column] = []
  private var wasColumn = false
  private var outcome: String?
  private var isInRequests = false
  private var reviewLabels = 0

  init(_ draft: Draft, words: FieldWords) {
    self.draft = draft
    self.words = words
    for cell in draft.tableCells() {
      if cell.number != nil || (cell.isBlank && row != nil) {
        take(cell)
      } else if !cell.isBlank {
        endRow()
        read(label: label(of: cell.range))
      }
    }
    endRow()
  }

  private mutating func take(_ cell: TableCell) {
    if row == nil, reviewLabels >= StatutoryForm.results.count, cell.number != nil {
      row = .reviews
    }
    guard row != nil else { return }
    cells.append(cell)
  }

  /// A label without its numbering and the remarks in brackets after it.
  private func label(of range: Range<Int>) -> String {
    var text = draft.text.folded(range)
    if let point = text.firstIndex(where: { "、.)".contains($0) }),
      text.distance(from: text.startIndex, to: point) <= 3
    {
      text = String(text[text.index(after: point)...])
    }
    if let remark = text.firstIndex(of: "("), remark > text.startIndex {
      // The unit of an amount stands in the remark.
      if !text.contains("万元") { text = String(text[..<remark]) }
    }
    return text.filter { $0 != " " }
  }

  private mutating func read(label: String) {
    let column = column(label)
    if let column {
      if !wasColumn { columns = [] }
      columns.append(column)
    }
    wasColumn = column != nil
    if column != nil { return }
    if let subject = StatutoryForm.subjects[label], !columns.isEmpty {
      row = .columns(subject)
    } else if let stage = StatutoryForm.stages.first(where: { label.contains($0.words) }) {
      isInRequests = true
      row = .applicants(Coordinates(["status": stage.status]))
    } else if isInRequests {
      readRequestRow(label)
    }
    readReview(label)
  }

  private mutating func readRequestRow(_ label: String) {
    if let found = StatutoryForm.outcomes.first(where: { label.hasPrefix($0.words) }) {
      outcome = found.outcome
      row = .applicants(Coordinates(["outcome": found.outcome]))
    } else if label == "总计" || label == "合计" {
      row = .applicants(Coordinates(["status": "closed"]))
    } else if let outcome, let ground = ground(label, outcome: outcome) {
      row = .applicants(Coordinates(["outcome": outcome, "ground": ground]))
    }
  }

  private mutating func readReview(_ label: String) {
    if ["结果维持", "结果纠正", "其他结果", "尚未审结"].contains(label) {
      reviewLabels += 1
      isInRequests = false
    } else if label != "总计" {
      reviewLabels = 0
    }
  }

  private func ground(_ label: String, outcome: String) -> String? {
    if label == "其他" { return outcome == "other" ? "other" : nil }
    let values = words.vocabulary.dimension("ground")?.values ?? []
    return values.first { value in value.cues.contains { label.contains($0) } }?.id
  }

  private func column(_ label: String) -> Column? {
    if label.contains("金额") { return .amount(power: label.contains("万元") ? 4 : 0) }
    let values = words.vocabulary.dimension("column")?.values ?? []
    return values.first { $0.cues.contains(label) }.map { .stage($0.id) }
  }

  private mutating func endRow() {
    defer {
      row = nil
      cells = []
    }
    guard let row, !cells.isEmpty else { return }
    switch row {
    case .applicants(let coordinates): endApplicants(coordinates)
    case .columns(let subject): endColumns(subject)
    case .reviews: endReviews()
    }
  }

  private mutating func endApplicants(_ coordinates: Coordinates) {
    let names = StatutoryForm.applicants
    guard cells.count == names.count + 1 else { return }
    let sum = cells[names.count]
    let total = append(sum, measure: "disclosure_requests", coordinates)
    for (name, cell) in zip(names, cells) {
      var own = coordinates
      own["applicant"] = [name]
      append(cell, measure: "disclosure_requests", own, container: total)
    }
  }

  private mutating func endColumns(_ subject: StatutoryForm.Subject) {
    guard cells.count == columns.count else { return }
    for (column, cell) in zip(columns, cells) {
      var coordinates = Coordinates(["category": subject.category])
      if let kind = subject.kind { coordinates["kind"] = [kind] }
      switch column {
      case .stage(let id):
        coordinates["column"] = [id]
        append(cell, measure: subject.measure, coordinates, unit: "项")
      case .amount(let power):
        append(cell, measure: "money", coordinates, power: power)
      }
    }
  }

  private mutating func endReviews() {
    let width = StatutoryForm.results.count + 1
    guard cells.count == width * StatutoryForm.reviews.count else { return }
    for (place, group) in StatutoryForm.reviews.enumerated() {
      let own = cells[place * width..<(place + 1) * width]
      var coordinates = Coordinates()
      if let kind = group.kind { coordinates["kind"] = [kind] }
      guard let sum = own.last else { continue }
      let total = append(sum, measure: group.measure, coordinates)
      for (result, cell) in zip(StatutoryForm.results, own) {
        coordinates["result"] = [result]
        append(cell, measure: group.measure, coordinates, container: total)
      }
    }
  }

  @discardableResult
  private mutating func append(
    _ cell: TableCell, measure: String, _ coordinates: Coordinates, container: Int? = nil,
    power: Int = 0, unit: String? = nil
  ) -> Int? {
    sentences.insert(cell.sentence)
    guard let number = cell.number, let measure = words.measure(measure) else { return nil }
    let range = draft.text.trimmed(draft.sentences[cell.sentence].range)
    facts.append(
      FactDraft(
        measure: measure, value: number.scaled(byPowerOfTen: cell.hasOwnUnit ? 0 : power),
        unit: words.id(measure) == "money" ? unit ?? "元" : "件", coordinates: coordinates,
        range: range,
        number: cell.range, sentence: cell.sentence, container: container))
    return facts.count - 1
  }
}
