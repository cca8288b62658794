@testable import Console
import Diagnostics
import Gongkai
import Synchronization
import Testing

/// Ctrl-C in the last moments of a load, when all rows are read and only counted.
struct LateStopTests {
  private let folder = ScratchFolder()
  private static let questions = [
    "count complaints", "count complaints by channel", "count complaints by 行政区 where channel=来电",
    "show channels", "average 办理天数 of complaints by 行政区",
  ]

  /// Whether the last block of the rows is read.
  private final class Reading: Sendable {
    let isOver = Atomic(false)
  }

  /// Several words, a day and a number: three axes and more are counted row by row.
  private func write(rowCount: Int) {
    let rows = (0..<rowCount).map { row in
      "2019-0\(row % 9 + 1)-02,\(["来电", "来信", "来访"][row % 3]),"
        + "\(["东岭区", "西岭区"][row % 2]),\(["噪声", "异味"][row / 7 % 2]),\(row % 37)\n"
    }
    folder.write("受理日期,来源,行政区,问题类别,办理天数\n" + rows.joined(), to: "cases.csv")
  }

  private func session() -> Session {
    Session(
      workspace: Workspace(folder: folder.path), settings: Settings(language: .english),
      folder: folder.path)
  }

  /// Carries out a statement while the person types Ctrl-C once the rows are read.
  private func stopLate(_ statement: String, in session: inout Session) -> Response {
    let reading = Reading()
    var progress = LoadProgress()
    progress.cases = { cases in
      if cases.bytesDone > 0, cases.bytesDone == cases.bytesTotal {
        reading.isOver.store(true, ordering: .relaxed)
      }
    }
    session.progress = progress
    session.isInterrupted = { reading.isOver.load(ordering: .relaxed) }
    defer { session.isInterrupted = nil }
    let response = session.respond(to: statement)
    let isOver = reading.isOver.load(ordering: .relaxed)
    #expect(isOver)
    return response
  }

  @Test(arguments: [false, true])
  func `a wish that comes behind the last row comes too late`(isReload: Bool) {
    let load = "load \"\(folder.path)/cases.csv\""
    var session = session()
    write(rowCount: 300)
    if isReload {
      #expect(!session.respond(to: load).hasFailed)
      write(rowCount: 400)
    }
    #expect(!stopLate(isReload ? "reload" : load, in: &session).hasFailed)
    var undisturbed = self.session()
    #expect(!undisturbed.respond(to: load).hasFailed)
    for question in Self.questions {
      let answer = session.respond(to: question)
      #expect(!answer.output.isEmpty)
      #expect(answer.output == undisturbed.respond(to: question).output)
    }
  }
}
