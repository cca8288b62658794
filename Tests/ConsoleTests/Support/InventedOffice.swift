import Console
import Diagnostics
import Gongkai
import Testing

/// The report of an office that does not exist, and workspaces that hold it.
enum InventedOffice {
  static let report = """
    青禾市水务局2019年政务公开工作总结
    2019年,我局认真做好政务公开工作。
    一、办理群众诉求
    全年共办理群众投诉30件,其中电话投诉20件,群众来信10件。
    二、信息发布
    全年在门户网站发布信息50条。

    """

  /// Writes a workspace with the report into a folder.
  static func fill(_ folder: ScratchFolder) {
    folder.write(report, to: "seeds/reports/qinghe-2019.txt")
  }

  /// A conversation about the report.
  static func session(in folder: ScratchFolder) throws -> Session {
    fill(folder)
    let opening = try Workspace.open(folder.path)
    return Session(
      workspace: opening.workspace, settings: Settings(language: .english), folder: folder.path)
  }
}
