import ArgumentParser
import Console
import Diagnostics
import Glibc
import Gongkai

/// Where answers go, how they look and what is opened.
struct Look: Equatable {
  /// The file that the answers are written to.
  var output: String?
  var language: Language?
  /// The folder to open as the workspace.
  var workspace: String?
  var color = Settings.ColorChoice.auto

  /// What the flags and the environment say about how answers look.
  var settings: Settings {
    var settings = Settings(language: language ?? Settings.language(for: .process))
    settings.color = color
    return settings
  }

  /// Shows how far loading has come, where a person watches.
  func progress(_ settings: Settings) -> LoadProgress? {
    guard isatty(2) == 1, !settings.isQuiet else { return nil }
    let line = ProgressLine(language: settings.language)
    var progress = LoadProgress()
    progress.documents = { done, total in line.show(done, of: total) }
    progress.cases = { line.show($0) }
    return progress
  }

  /// Opens what is asked for; ends the program where it can't be read.
  func open(_ paths: [String], settings: Settings) throws -> WorkspaceOpening {
    let opening: WorkspaceOpening
    do throws(LoadFailure) {
      opening = try WorkspaceOpening(
        folder: workspace, paths: paths, progress: progress(settings))
    } catch {
      Failure(error).tell(settings: settings)
      throw ExitCode(ExitStatus.unreadable.rawValue)
    }
    if opening.isUnreadable {
      ByteStream.standardError.write(opening.failures(settings: settings))
      throw ExitCode(ExitStatus.unreadable.rawValue)
    }
    return opening
  }
}
