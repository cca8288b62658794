import Diagnostics
import Dispatch
import Facts
import Foundation
import Glibc
import Gongkai
import Indexing
import Synchronization
import Syntax
import Testing

/// Registers that come from the snapshot of an earlier console, as long as it answers for them.
struct SnapshotOpeningTests {
  private let register = LargeRegister()

  /// The replies of an open workspace to the three questions.
  private func replies(_ workspace: Workspace) -> [[[Cell]]] {
    LargeRegister.questions.map { text in
      guard case .answer(let answer) = reply(of: workspace, to: text) else { return [] }
      return answer.rows.map(\.cells)
    }
  }

  private func reply(of workspace: Workspace, to text: String) -> Reply {
    let source = SourceText(name: "query", text: text)
    guard case .query(let query)? = workspace.parse(source).statements.first?.statement else {
      return .refused([])
    }
    return workspace.answer(query, in: source, asking: Asking())
  }

  @Test func `the second opening is from the snapshot and answers the same`() throws {
    let first = try register.opened()
    #expect(first.summary.registers.map(\.isFromSnapshot) == [false])
    #expect(register.files.count == 1)
    let second = try register.opened()
    #expect(second.summary.registers.map(\.isFromSnapshot) == [true])
    #expect(second.pendingSnapshots.isEmpty)
    #expect(!replies(first.workspace).contains([]))
    #expect(replies(second.workspace) == replies(first.workspace))
    let registers = [first, second].map { $0.workspace.registers[0] }
    #expect(registers[0].schema == registers[1].schema)
    #expect(registers[0].index.register == registers[1].index.register)
    #expect(registers[1].index.soundness == .sound)
  }

  @Test func `of a register that grew only the new rows are read`() throws {
    let first = try register.opened()
    try register.append("9000,2019-01-02,来电,东岭区,300,噪声\n9001,2031-01-02,驿站,新区,,\n")
    let grown = try register.opened()
    #expect(grown.summary.registers.map(\.addedRows) == [2])
    #expect(grown.summary.registers.map(\.rowCount) == [LargeRegister.rowCount + 2])
    let whole = Workspace(folder: nil).loading([register.path])
    #expect(
      grown.workspace.registers[0].index.register == whole.workspace.registers[0].index.register)
    #expect(
      grown.workspace.registers[0].schema.fields == whole.workspace.registers[0].schema.fields)
    #expect(replies(grown.workspace) == replies(whole.workspace))
    #expect(replies(grown.workspace) != replies(first.workspace))
    let again = try register.opened()
    #expect(again.summary.registers.map(\.isFromSnapshot) == [true])
    #expect(again.summary.registers.map(\.addedRows) == [nil])
    #expect(replies(again.workspace) == replies(whole.workspace))
    #expect(register.files.count == 1)
  }

  @Test func `a register that grew and changed before that is read whole`() throws {
    try register.opened()
    try register.changeSecretly(at: 600_000)
    try register.append("9000,2019-01-02,来电,东岭区,3,噪声\n")
    #expect(try register.opened().summary.registers.map(\.isFromSnapshot) == [false])
  }

  @Test func `a register that grew beside a damaged snapshot is read whole`() throws {
    try register.opened()
    try register.damageSnapshot(at: 0.5)
    try register.append("9000,2019-01-02,来电,东岭区,3,噪声\n")
    let grown = try register.opened()
    #expect(grown.summary.registers.map(\.isFromSnapshot) == [false])
    #expect(grown.summary.registers.map(\.rowCount) == [LargeRegister.rowCount + 1])
  }

  @Test func `a changed register is read anew, and replaces its snapshot`() throws {
    try register.opened()
    try register.append("未知\n9000,x,来电,东岭区,3,噪声\n9001")
    try register.changeSecretly(at: 57, to: "7")
    let changed = try register.opened()
    #expect(changed.summary.registers.map(\.isFromSnapshot) == [false])
    #expect(changed.summary.registers.map(\.rowCount) == [LargeRegister.rowCount + 1])
    #expect(changed.summary.registers.map(\.snapshotFlaw) == [nil])
    let again = try register.opened()
    #expect(again.summary.registers.map(\.isFromSnapshot) == [true])
    #expect(again.summary.registers.map(\.rowCount) == [LargeRegister.rowCount + 1])
    #expect(register.files.count == 1)
  }

  @Test func `a register that changed behind its size and time is read anew`() throws {
    try register.opened()
    try register.changeSecretly()
    #expect(try register.opened().summary.registers.map(\.isFromSnapshot) == [false])
  }

  @Test func `a register that is said to be something else is read anew`() throws {
    try register.opened()
    register.workspace.write(
      "columns: {标题: {role: text}, 办理天数: dimension}", to: "seeds/registers/cases.schema.yaml")
    let changed = try register.opened()
    #expect(changed.summary.registers.map(\.isFromSnapshot) == [false])
    #expect(changed.workspace.registers[0].schema.field("办理天数")?.role == .dimension)
  }

  @Test func `another vocabulary finds its words in the snapshot`() throws {
    try register.opened()
    register.workspace.write(
      "dimensions: [{id: district, en: district, zh: 辖区, cues: [行政区]}]", to: "vocabulary.yaml")
    let opening = try register.opened()
    #expect(opening.summary.registers.map(\.isFromSnapshot) == [true])
  }

  @Test(arguments: [0.0, 1.0])
  func `a snapshot that is damaged where it begins or ends is named and made anew`(
    part: Double
  ) throws {
    let first = try register.opened()
    try register.damageSnapshot(at: part)
    let second = try register.opened()
    #expect(second.summary.registers.map(\.isFromSnapshot) == [false])
    #expect(
      second.summary.registers.map { $0.snapshotFlaw?.english.prefix(12) } == ["the snapshot"])
    #expect(replies(second.workspace) == replies(first.workspace))
    #expect(try register.opened().summary.registers.map(\.isFromSnapshot) == [true])
  }

  @Test(arguments: [0.5, 0.65, 0.8])
  func `damaged rows are read from the file, with a note`(part: Double) throws {
    let first = try register.opened()
    try register.damageSnapshot(at: part)
    let second = try register.opened()
    #expect(second.summary.registers.map(\.isFromSnapshot) == [true])
    #expect(second.workspace.registers[0].index.register.columns.map(\.count).count == 6)
    #expect(replies(second.workspace) == replies(first.workspace))
    let columns = [first, second].map { $0.workspace.registers[0].index.register.columns }
    #expect(columns[0] == columns[1])
    #expect(second.workspace.registers[0].index.soundness == .mended)
    guard case .answer(let answer) = reply(of: second.workspace, to: LargeRegister.questions[0])
    else {
      Issue.record("no answer")
      return
    }
    #expect(answer.notes.contains { $0.text.english.contains("the file was read again") })
    #expect(register.files.isEmpty)
  }

  @Test func `damaged rows of a file that is gone are no answer`() throws {
    try register.opened()
    try register.damageSnapshot(at: 0.5)
    let opening = try register.opened()
    try register.changeSecretly()
    _ = opening.workspace.registers[0].index.register.columns.map(\.content)
    #expect(opening.workspace.registers[0].index.soundness == .lost)
    for question in LargeRegister.questions {
      guard case .failed(let id, _) = reply(of: opening.workspace, to: question) else {
        Issue.record("answered from damaged rows")
        return
      }
      #expect(id == "snapshot")
    }
    let reloaded = try opening.workspace.reloading()
    #expect(reloaded.summary.registers.map(\.isFromSnapshot) == [false])
    #expect(!replies(reloaded.workspace).contains([]))
  }

  @Test func `questions are answered while a snapshot is being written`() throws {
    let opening = try register.workspace.open()
    let pending = opening.pendingSnapshots
    let (isWriting, isAnswered) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
    let writing = DispatchGroup()
    DispatchQueue.global().async(group: writing) {
      for snapshot in pending {
        snapshot.write {
          isWriting.signal()
          isAnswered.wait()
          isAnswered.signal()
          return false
        }
      }
    }
    isWriting.wait()
    let answers = replies(opening.workspace)
    isAnswered.signal()
    writing.wait()
    #expect(!answers.contains([]))
    let second = try register.opened()
    #expect(second.summary.registers.map(\.isFromSnapshot) == [true])
    #expect(replies(second.workspace) == answers)
  }

  @Test func `who leaves while a snapshot is being written loses nothing`() throws {
    let opening = try register.workspace.open()
    let calls = Mutex(0)
    let isWritten = opening.pendingSnapshots.map { snapshot in
      snapshot.write {
        calls.withLock { calls in
          calls += 1
          return calls > 4
        }
      }
    }
    #expect(isWritten == [false])
    #expect(register.files.isEmpty)
    let second = try register.opened()
    #expect(second.summary.registers.map(\.isFromSnapshot) == [false])
    #expect(replies(second.workspace) == replies(opening.workspace))
    #expect(register.files.count == 1)
  }

  @Test func `a snapshot may go while it is in use`() throws {
    let first = try register.opened()
    let second = try register.opened()
    try FileManager.default.removeItem(atPath: register.folder)
    #expect(replies(second.workspace) == replies(first.workspace))
    #expect(second.workspace.registers[0].index.soundness == .sound)
  }
}
