import Diagnostics
import Facts

/// The notes about statutory tables, in alphabetical order of their makers.
extension Note {
  /// A cell that every identity through it calls wrong.
  static func misprint(_ misprint: TableAccount.Misprint, source: Int) -> Note {
    let (name, printed, likely) = (misprint.spot.name, misprint.printed, misprint.likely)
    return Note(
      code: "misprint",
      text: Wording(
        english:
          "\(name.english) prints \(printed); all its identities hold with \(likely)",
        chinese: "\(name.chinese)所印为\(printed),改为\(likely)则各项勾稽均相符"),
      sources: [source])
  }

  /// What was checked in a table of a report, and what could not be.
  static func tableChecked(_ account: TableAccount, in report: Report) -> Note {
    let (cells, name) = (account.cells, account.table.name)
    let place = "\(report.organisation) \(report.period)"
    let lacking = (english: lackingInEnglish(cells), chinese: lackingInChinese(cells))
    return Note(
      code: "table",
      text: Wording(
        english: "\(place), \(name.english): "
          + "\(Wording.counted(cells.read, "cell")) read\(lacking.english); "
          + "\(account.held) \(account.held == 1 ? "identity holds" : "identities hold"), "
          + "\(account.failed) fail\(account.failed == 1 ? "s" : ""), "
          + "\(account.undecided.count) could not be checked",
        chinese: "\(place) \(name.chinese):已读\(cells.read)格\(lacking.chinese);"
          + "勾稽相符\(account.held)项、不符\(account.failed)项、"
          + "未能核对\(account.undecided.count)项"), sources: [])
  }

  private static func lackingInEnglish(_ cells: TableAccount.Cells) -> String {
    let kinds = [
      (cells.blank, "blank"), (cells.refused, "run together"), (cells.absent, "in missing rows"),
    ]
    return kinds.filter { $0.0 > 0 }.map { ", \($0.0) \($0.1)" }.joined()
  }

  private static func lackingInChinese(_ cells: TableAccount.Cells) -> String {
    let kinds = [(cells.blank, "空白"), (cells.refused, "粘连未拆"), (cells.absent, "缺行")]
    return kinds.filter { $0.0 > 0 }.map { "、\($0.1)\($0.0)格" }.joined()
  }
}
