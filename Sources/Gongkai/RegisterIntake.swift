import Facts
import Importing
import Indexing

/// The road of a register, from a file to cases that can be asked.
struct RegisterIntake: Sendable {
  /// A register to be read.
  struct Job: Sendable {
    let files: RegisterFiles
    /// The measure that a person named.
    let told: String?
  }

  /// What became of some registers.
  struct Outcome {
    /// Those that are loaded, in order.
    var registers: [LoadedRegister] = []
    /// What was read anew among them.
    var read: [LoadedRegister] = []
    var failures: [LoadFailure] = []
    /// Whether a person stopped the load, so that none of it is to be kept.
    var isStopped = false
  }

  /// More rejected rows are counted, not kept: no person reads so many.
  static let rejectedLimit = 10_000

  private let reader: RegisterReader
  private let snapshots: SnapshotFolder?

  /// Makes an intake; without a folder no snapshots are read or written.
  init(vocabulary: Vocabulary, snapshots: SnapshotFolder?) {
    reader = RegisterReader(vocabulary: vocabulary)
    self.snapshots = snapshots
  }

  /// Reads registers one by one; those that are known unchanged are not read again.
  /// - Complexity: O(bytes of the registers that are read).
  func read(
    _ jobs: [Job], known: [LoadedRegister], progress: LoadProgress?
  ) -> Outcome {
    var outcome = Outcome()
    for job in Self.single(jobs) where !outcome.isStopped {
      let stamp = LoadedRegister.Stamp(of: job.files)
      if stamp.file != nil,
        let same = known.last(where: {
          $0.files == job.files && $0.stamp == stamp && $0.told == job.told
            && $0.cases.index.soundness != .lost
        })
      {
        outcome.registers.append(same.guessed(by: reader))
        continue
      }
      do {
        let register = try register(job, stamp: stamp, progress: progress)
        outcome.registers.append(register)
        outcome.read.append(register)
      } catch {
        outcome.failures.append(error)
        outcome.isStopped = error.id == ReadFailure.stoppedID
      }
    }
    return outcome
  }

  /// The jobs with each file once, as it was named last: read twice, its cases would count twice.
  private static func single(_ jobs: [Job]) -> [Job] {
    var single: [Job] = []
    for job in jobs {
      single.removeAll { $0.files.file.path == job.files.file.path }
      single.append(job)
    }
    return single
  }

  /// A register from its snapshot, else from its file.
  private func register(
    _ job: Job, stamp: LoadedRegister.Stamp, progress: LoadProgress?
  ) throws(LoadFailure) -> LoadedRegister {
    guard let snapshots, let origin = SnapshotOrigin(of: job.files, stamp: stamp.file) else {
      return try read(job, stamp: stamp, progress: progress)
    }
    let intake = SnapshotIntake(reader: reader, folder: snapshots)
    let flaw: SnapshotFlaw
    do {
      return try intake.open(job, origin: origin, stamp: stamp)
    } catch {
      flaw = error
    }
    let start = ContinuousClock.now
    var register: LoadedRegister
    if let grown = grown(job, origin, flaw, intake, stamp: stamp, progress: progress) {
      register = grown
    } else {
      register = try read(job, stamp: stamp, progress: progress)
    }
    register.snapshotFlaw = flaw
    register.pendingSnapshot = PendingSnapshot(
      folder: snapshots, origin: origin, index: register.cases.index,
      readingTime: ContinuousClock.now - start)
    return register
  }

  private func options(of job: Job, _ progress: LoadProgress?) -> RegisterOptions {
    var options = progress?.options(of: job.files.file.name) ?? RegisterOptions()
    options.rejectedLimit = Self.rejectedLimit
    return options
  }

  private func end(_ job: Job, _ progress: LoadProgress?) {
    progress?.cases(
      .init(
        name: job.files.file.name, bytesDone: 0, bytesTotal: 0, rows: 0, hasEnded: true))
  }

  /// A register from the snapshot of its first rows and the rows that were added since; nil where
  /// it must be read whole.
  private func grown(
    _ job: Job, _ origin: SnapshotOrigin, _ flaw: SnapshotFlaw, _ intake: SnapshotIntake,
    stamp: LoadedRegister.Stamp, progress: LoadProgress?
  ) -> LoadedRegister? {
    guard flaw == .otherOrigin else { return nil }
    defer { end(job, progress) }
    return intake.grown(
      job, origin: origin, stamp: stamp, options: options(of: job, progress))
  }

  private func read(
    _ job: Job, stamp: LoadedRegister.Stamp, progress: LoadProgress?
  ) throws(LoadFailure) -> LoadedRegister {
    let name = job.files.file.name
    defer { end(job, progress) }
    let reading: RegisterReading
    do {
      reading = try reader.read(job.files, as: job.told, options: options(of: job, progress))
    } catch {
      throw LoadFailure(error)
    }
    let index = RegisterIndex(reading.register)
    return LoadedRegister(
      files: job.files, stamp: stamp, told: job.told, descriptor: reading.descriptor,
      guess: reading.guess,
      cases: CaseRegister(name: name, schema: reading.guess.schema, index: index))
  }
}
