import Facts

extension OrganisationFinder {
  /// The office that a clause of the first sentences begins with, its place before it: 2012年,
  /// 霍原市民族局认真落实…, 本报告由鹤岭市卫生健康委员会….
  ///
  /// It needs no list of offices, so that the rare ones are found as well.
  func officeOfOpening() -> String? {
    let salutation = salutation()
    for sentence in draft.sentences.lazy.filter({ !$0.isRow }).prefix(4)
    where sentence.range != salutation {
      for clause in draft.clauses[sentence.clauses] {
        if let name = subject(of: clause.range) { return name }
      }
    }
    return nil
  }

  /// The office that a clause begins with.
  private func subject(of clause: Range<Int>) -> String? {
    var start = text.skippingBlanks(from: clause.lowerBound)
    if let length = OfficeWords.introductions.match(text, at: start) { start += length }
    guard OfficeWords.references.match(text, at: start) == nil,
      let place = endOfPlace(from: start, to: clause.upperBound)
    else { return nil }
    // Two characters and more are the business of an office: 市委 is the party's.
    let longest = min(clause.upperBound, place + Self.longestBusiness)
    for end in place + 2..<max(place + 2, longest) + 1 {
      guard text[end - 1].isHan else { return nil }
      guard OfficeWords.subjectEndings.match(text, before: end) != nil else { continue }
      return office(start..<endOfBranch(from: end))
    }
    return nil
  }

  /// How long a name may be after its place: 文化广电新闻出版局.
  private static let longestBusiness = 18

  /// Where the name of the innermost place ends that a clause begins with: 云岭省清溪市.
  private func endOfPlace(from start: Int, to end: Int) -> Int? {
    var found: Int?
    var position = start
    while position < min(end, start + 14), OfficePlace.mayName(text[position]) {
      position += 1
      // A place has a name of two characters and more before its kind.
      if position - (found ?? start) > 2, isPlaceEnding(position) { found = position }
    }
    return found
  }

  private func isPlaceEnding(_ position: Int) -> Bool {
    "省市县区州盟旗镇乡".unicodeScalars.contains(text[position - 1])
  }

  /// Where a name ends that a branch continues: 公安局城东分局, 人民政府办公室.
  private func endOfBranch(from end: Int) -> Int {
    for longer in end + 1..<end + 9 {
      guard text[longer - 1].isHan else { return end }
      if text.has("分局", before: longer) || text.has("办公室", before: longer) && longer == end + 3
        || text.has("大队", before: longer) || text.has("支队", before: longer)
      {
        return longer
      }
    }
    return end
  }
}
