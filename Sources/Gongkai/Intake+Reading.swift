import Dispatch
import Facts
import Importing
import Synchronization

extension Intake {
  /// A document to be read.
  struct Job: Sendable {
    let file: WorkspaceFiles.File
    let told: Told?
  }

  /// The documents of some jobs, in their order; those that are known unchanged are not read again.
  ///
  /// From eight documents on all processors read: the reader keeps nothing between documents.
  /// - Complexity: O(bytes of the documents that are read).
  func read(
    _ jobs: [Job], known: [LoadedDocument] = [], progress: LoadProgress?
  ) -> [Result<LoadedDocument, LoadFailure>] {
    let byPath = Dictionary(known.map { ($0.file.path, $0) }) { _, later in later }
    let results = Mutex<[Int: Result<LoadedDocument, LoadFailure>]>([:])
    let read: @Sendable (Int) -> Void = { place in
      let result = self.document(jobs[place], known: byPath[jobs[place].file.path])
      let done = results.withLock { results in
        results[place] = result
        return results.count
      }
      progress?.documents(done, jobs.count)
    }
    if jobs.count < 8 {
      for place in jobs.indices { read(place) }
    } else {
      DispatchQueue.concurrentPerform(iterations: jobs.count, execute: read)
    }
    return results.withLock { results in jobs.indices.compactMap { results[$0] } }
  }

  private func document(
    _ job: Job, known: LoadedDocument?
  ) -> Result<LoadedDocument, LoadFailure> {
    let stamp = FileStamp(of: job.file.path)
    if let known, known.stamp == stamp, stamp != nil, known.told == job.told {
      return .success(known)
    }
    do {
      let report = try report(at: job.file.path, named: job.file.name, as: job.told)
      return .success(
        LoadedDocument(file: job.file, stamp: stamp, told: job.told, report: report))
    } catch {
      return .failure(error)
    }
  }
}
