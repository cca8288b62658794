import Facts
import Importing
import Testing

/// What cells say, and what becomes of columns that don't keep their promise.
struct RegisterTypeTests {
  private func column(_ cells: [String], named name: String = "x") throws -> Register {
    try RegisterDesk().load(name + ",z\n" + cells.map { "\"\($0)\",z\n" }.joined())
  }

  @Test func `numbers as people write them are exact`() throws {
    let register = try column(["1,234", "+1036", "-5", "0", "12.50", "0.125", "7"])
    #expect(register.kinds == ["numbers", "words"])
    #expect(
      register.lines == ["1234|z", "1036|z", "-5|z", "0|z", "12.5|z", "0.125|z", "7|z"])
  }

  @Test func `exponents are read`() throws {
    let register = try column(["1.5E+3", "1e5", "-2.5e-3", "12"])
    #expect(register.lines == ["1500|z", "100000|z", "-0.0025|z", "12|z"])
  }

  @Test func `full-width digits and 万 are numbers`() throws {
    let register = try column(["１２", "１，２３４．５", "1.5万", "3亿", "－５", "1.23456万", "０"])
    #expect(register.kinds == ["numbers", "words"])
    #expect(
      register.lines
        == ["12|z", "1234.5|z", "15000|z", "300000000|z", "-5|z", "12345.6|z", "0|z"])
  }

  @Test(arguments: [
    (["3天", "12天", "1,000 天", "0", "N/A", ""], "天", ["3", "12", "1000", "0", "·", "·"]),
    (["12%", "99.5％", "１００％"], "%", ["12", "99.5", "100"]),
    (["1 day", "5 days", "12Days", "<2 days"], "days", ["1", "5", "12", "·"]),
    (["1,234元", "1.5万元", "-20元"], "元", ["1234", "15000", "-20"]),
  ])
  func `numbers with one unit are numbers`(cells: [String], unit: String, lines: [String]) throws {
    let register = try column(cells)
    #expect(register.kinds == ["numbers", "words"])
    #expect(register.lines == lines.map { $0 + "|z" })
    #expect(register.columns[0].remarks.unit == unit)
    #expect(!register.columns[0].remarks.fellBack)
  }

  @Test func `what numbers things is no unit of them`() throws {
    for word in ["组", "级", "号", "楼", "年", "G"] {
      #expect(try column(["3" + word, "4" + word]).kinds == ["words", "words"])
    }
  }

  @Test(arguments: [
    (["3天", "5小时", "4天", "2小时"], "天", 3, "5小时"),
    (["3天", "5", "4天", "2"], nil, 2, "3天"),
    (["1", "很多", "3", "不少"], nil, 3, "很多"),
  ])
  func `mixed units, and numbers among words, stay words and are noticed`(
    cells: [String], unit: String?, line: Int, text: String
  ) throws {
    let register = try column(cells)
    #expect(register.lines == cells.map { $0 + "|z" })
    let remarks = register.columns[0].remarks
    #expect(remarks.fellBack)
    #expect(remarks.unit == unit)
    #expect(remarks.strays.first == [.init(line: line, text: text)])
    #expect(register.columns[1].remarks == .init())
  }

  @Test func `a number without the unit of the others makes words of all`() throws {
    let rows = (0..<4000).map { "\($0)天\n" }.joined()
    let register = try RegisterDesk().load("a\n" + rows + "5\n") { $0.sampleSize = 300 }
    #expect(register.kinds == ["words"])
    #expect(register.lines.suffix(2) == ["3999天", "5"])
    #expect(register.columns[0].remarks.unit == "天")
    #expect(register.columns[0].remarks.strays.first == [.init(line: 4002, text: "5")])
  }

  @Test func `codes and words alone are no reason for a remark`() throws {
    let register = try RegisterDesk().load("a,b\n00501,电话\n12345,3\n00502,信函\n12346,来访\n")
    #expect(register.columns.allSatisfy { $0.remarks == .init() })
  }

  @Test func `no figure and a mere bound are missing, and noticed`() throws {
    let register = try column(["3", "N/A", "less than 1", "", "<5", "不足10", "—", "不详"])
    #expect(register.lines == ["3|z"] + Array(repeating: "·|z", count: 7))
    #expect(register.columns[0].remarks.marks == 3)
    #expect(register.columns[0].remarks.bounds == 3)
  }

  @Test(arguments: [
    "007", "1e", "1e99", "12%", "1,23", "1.", ".5", "12345678901234567890", "--5", "万", "1.5千",
  ])
  func `what is no plain number makes words of the column`(cell: String) throws {
    let register = try column(["3", cell, "4"])
    #expect(register.kinds == ["words", "words"])
    #expect(register.lines == ["3|z", cell + "|z", "4|z"])
  }

  @Test func `days as people write them`() throws {
    let register = try column([
      "2011-05-16", "2011/5/16", "2011.5.16", "2011年5月16日", "2011年05月16号", "40679",
      "2011-05-16 00:00:00", "",
    ])
    #expect(register.kinds == ["days", "words"])
    #expect(register.lines == Array(repeating: "2011-05-16|z", count: 7) + ["·|z"])
    #expect(!register.columns[0].remarks.hasTimes)
  }

  @Test func `times of day are left off and noticed`() throws {
    let register = try column([
      "2011-05-16 12:30:00", "05/17/2011 01:02:03 PM", "2011-05-18T01:00Z",
    ])
    #expect(register.lines == ["2011-05-16|z", "2011-05-17|z", "2011-05-18|z"])
    #expect(register.columns[0].remarks.hasTimes)
  }

  @Test func `day and month before the year are told apart by all cells`() throws {
    #expect(try column(["05/16/2011", "12/01/2011"]).lines.first == "2011-05-16|z")
    #expect(try column(["16/05/2011", "01/12/2011"]).lines.last == "2011-12-01|z")
  }

  @Test func `years of two digits are those of 1970 to 2069`() throws {
    let register = try column(["1/15/19", "12/31/69", "2/28/70 1:05 PM"])
    #expect(register.lines == ["2019-01-15|z", "2069-12-31|z", "1970-02-28|z"])
    #expect(try column(["15/1/19", "1/2/19"]).lines.last == "2019-02-01|z")
    #expect(try column(["19/1/15", "19/12/1"]).lines == ["2019-01-15|z", "2019-12-01|z"])
    #expect(try column(["3-2-14", "1-1-12", "1-2-11"]).kinds == ["words", "words"])
  }

  @Test func `days that could be others are noticed, and read as somebody says`() throws {
    let cells = ["05/01/2019", "03/03/2019", "02/12/2019"]
    let guessed = try column(cells)
    #expect(guessed.lines == ["2019-05-01|z", "2019-03-03|z", "2019-02-12|z"])
    #expect(guessed.columns[0].remarks.assumedOrder == .monthFirst)
    let told = try RegisterDesk().load("x\n" + cells.map { $0 + "\n" }.joined()) {
      $0.dayOrder = .dayFirst
    }
    #expect(told.lines == ["2019-01-05", "2019-03-03", "2019-12-02"])
    #expect(told.columns[0].remarks.assumedOrder == nil)
    #expect(try column(["03/03/2019"]).columns[0].remarks.assumedOrder == nil)
    let short = try column(["05/06/07"])
    #expect(short.lines == ["2007-05-06|z"])
    #expect(short.columns[0].remarks.assumedOrder == .monthFirst)
  }

  @Test(arguments: [1, 2])
  func `a day far down decides for all above it`(threads: Int) throws {
    let rows = (0..<400).map { "0\($0 % 9 + 1)/02/2019\n" }.joined()
    for kind in [nil, RegisterOptions.ColumnKind.date] {
      let register = try RegisterDesk().load("day\n" + rows + "13/02/2019\n") {
        $0.sampleSize = 100
        $0.threads = threads
        $0.kinds = kind.map { ["day": $0] } ?? [:]
      }
      #expect(register.kinds == ["days"])
      #expect(register.lines.first == "2019-02-01")
      #expect(register.lines.last == "2019-02-13")
      let remarks = register.columns[0].remarks
      #expect(remarks.strays.count == 0 && !remarks.fellBack && remarks.assumedOrder == nil)
    }
  }

  @Test func `days that no order reads together are words, or strays of days`() throws {
    let text = "day\n" + String(repeating: "01/02/2019\n", count: 100) + "13/02/2019\n02/13/2019\n"
    let words = try RegisterDesk().load(text) { $0.sampleSize = 100 }
    #expect(words.kinds == ["words"])
    #expect(words.columns[0].remarks.fellBack)
    let told = try RegisterDesk().load(text) {
      $0.sampleSize = 100
      $0.kinds = ["day": .date]
    }
    #expect(told.kinds == ["days"])
    #expect(told.columns[0].remarks.strays.count == 1)
  }

  @Test func `the name of a column makes days of numbers`() throws {
    #expect(try column(["40679", "40680.5"], named: "受理日期").lines.last == "2011-05-17|z")
    #expect(try column(["20110516"], named: "date").lines == ["2011-05-16|z"])
    #expect(try column(["40679"]).kinds == ["numbers", "words"])
  }

  @Test(arguments: ["2011-02-29", "2011-13-01", "0000-00-00", "2011-05-16x", "2011-05"])
  func `what is no day makes words of the column`(cell: String) throws {
    let register = try column(["2011-05-16", cell])
    #expect(register.kinds == ["words", "words"])
    #expect(register.lines.last == cell + "|z")
  }

  @Test func `extreme days and numbers are held exactly`() throws {
    #expect(try column(["0001-01-01", "9999-12-31"]).lines == ["0001-01-01|z", "9999-12-31|z"])
    let cells = ["-999999999999999999", "999999999999999999", "0"]
    #expect(try column(cells).lines == cells.map { $0 + "|z" })
    let mixed = ["999999999999999999", "0.01"]
    #expect(try column(mixed).lines == mixed.map { $0 + "|z" })
  }

  @Test func `many rows without number or day stand beside a zero and an early day`() throws {
    let register = try RegisterDesk().load(
      "天数,日期,渠道\n0,1969-12-30,来电\n-5,1969-12-31,来电\n"
        + String(repeating: ",,来信\n", count: 30))
    #expect(register.kinds == ["numbers", "days", "words"])
    #expect(register.lines.first == "0|1969-12-30|来电")
    #expect(register.lines[1] == "-5|1969-12-31|来电")
    #expect(register.lines.dropFirst(2).allSatisfy { $0 == "·|·|来信" })
    #expect(register.rowCount == 32)
  }

  @Test func `a column that breaks late loses nothing`() throws {
    let rows = (0..<400).map { "\($0),2011-05-16,1.5\n" }.joined()
    let text =
      "a,b,c\n" + rows + "x1,2011-05-16,1.25\n7,someday,00\n"
      + String(repeating: "x,y,z\n", count: 3)
    let register = try RegisterDesk().load(text) { $0.sampleSize = 200 }
    #expect(register.kinds == ["words", "words", "words"])
    #expect(register.columns.allSatisfy { $0.remarks.fellBack })
    #expect(register.lines[3] == "3|2011-05-16|1.5")
    #expect(
      register.columns.map { $0.remarks.strays.first.first?.text } == ["x1", "someday", "00"])
    #expect(register.columns.map { $0.remarks.strays.first.first?.line } == [402, 403, 403])
    #expect(register.lines.dropLast(3).suffix(2) == ["x1|2011-05-16|1.25", "7|someday|00"])
  }

  @Test(arguments: [1, 2])
  func `a few cells that are no number or day are missing, and named`(threads: Int) throws {
    let rows = (0..<400).map { "\($0),2011-05-16\n" }.joined()
    let text = "a,b\n" + rows + "很快,2009-02-30\n5,2009-02-30\n慢,2011-05-16\n"
    let register = try RegisterDesk().load(text) { $0.threads = threads }
    #expect(register.kinds == ["numbers", "days"])
    #expect(register.lines.suffix(3) == ["·|·", "5|·", "·|2011-05-16"])
    let strays = register.columns.map(\.remarks.strays)
    #expect(strays.map(\.count) == [2, 2])
    #expect(strays.map { $0.first.map(\.line) } == [[402, 404], [402, 403]])
    #expect(strays[0].first.map(\.text) == ["很快", "慢"])
    #expect(!register.columns.contains { $0.remarks.fellBack })
  }

  @Test func `one stray in a thousand is borne, and any number in a column of a known kind`() throws
  {
    let rows = (0..<6000).map { $0 % 1000 == 7 ? "x\n" : "\($0)\n" }.joined()
    let borne = try RegisterDesk().load("a\n" + rows)
    #expect(borne.kinds == ["numbers"])
    #expect(borne.columns[0].remarks.strays.count == 6)
    #expect(borne.columns[0].remarks.strays.first.count == 5)
    #expect(try RegisterDesk().load("a\n" + rows + "y\n").kinds == ["words"])
    let known = try RegisterDesk().load("a\n1\nx\ny\nz\n007\n") { $0.kinds = ["a": .number] }
    #expect(known.lines == ["1", "·", "·", "·", "·"])
  }

  @Test func `one code that begins with a zero makes words of all`() throws {
    let register = try RegisterDesk().load(
      "a\n" + String(repeating: "12345\n", count: 50) + "00501\n")
    #expect(register.kinds == ["words"])
  }

  @Test func `decimals that come late scale what came before`() throws {
    let rows = (0..<400).map { "\($0)\n" }.joined()
    let register = try RegisterDesk().load("a\n" + rows + "0.125\n3\n") { $0.sampleSize = 64 }
    #expect(register.kinds == ["numbers"])
    #expect(register.lines == (0..<400).map { "\($0)" } + ["0.125", "3"])
  }

  @Test func `words too many for a list become texts`() throws {
    let rows = (0..<70_000).map { "w\($0),\($0 % 3 == 0 ? "" : "k\($0 % 2)")\n" }.joined()
    let register = try RegisterDesk().load("a,b\n" + rows) {
      $0.blockSize = 50_000
      $0.sampleSize = 1000
    }
    #expect(register.kinds == ["text", "words"])
    #expect(register.lines == (0..<70_000).map { "w\($0)|\($0 % 3 == 0 ? "·" : "k\($0 % 2)")" })
  }

  @Test func `words that a file uses for nothing are missing in every column`() throws {
    let text = "n,d,w,t\n-1,1900-01-01,不适用,a\n3,2011-05-16,电话,不适用\n不适用,-1,-1,b\n"
    let register = try RegisterDesk().load(text) {
      $0.missingWords = ["-1", "不适用", "1900-01-01"]
      $0.kinds = ["t": .text]
    }
    #expect(register.kinds == ["numbers", "days", "words", "text"])
    #expect(register.lines == ["·|·|·|a", "3|2011-05-16|电话|·", "·|·|·|b"])
  }

  @Test func `what is known of a column outweighs its looks`() throws {
    let register = try RegisterDesk().load("code,note\n12,a\n13,b\n") {
      $0.kinds = ["code": .word, "note": .text]
    }
    #expect(register.kinds == ["words", "text"])
    #expect(register.lines == ["12|a", "13|b"])
  }
}
