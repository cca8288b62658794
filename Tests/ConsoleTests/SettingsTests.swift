import Diagnostics
import Testing

@testable import Console

@Suite struct SettingsTests {
  @Test(
    arguments: [
      ([:], .english), (["LANG": "zh_CN.UTF-8"], .chinese), (["LANG": "en_GB.UTF-8"], .english),
      (["LC_ALL": "C", "LANG": "zh_CN.UTF-8"], .english),
      (["LC_ALL": "", "LC_MESSAGES": "zh_TW", "LANG": "en"], .chinese),
    ] as [([String: String], Language)])
  func `the language follows the locale`(variables: [String: String], language: Language) {
    #expect(Settings.language(for: Environment(variables)) == language)
  }

  @Test(
    arguments: [
      (.auto, true, [:], true), (.auto, false, [:], false),
      (.auto, true, ["NO_COLOR": "1"], false), (.auto, true, ["NO_COLOR": ""], true),
      (.auto, false, ["CLICOLOR_FORCE": "1"], true), (.auto, false, ["CLICOLOR_FORCE": "0"], false),
      (.auto, false, ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], false),
      (.auto, true, ["TERM": "dumb"], false), (.always, false, ["NO_COLOR": "1"], true),
      (.never, true, ["CLICOLOR_FORCE": "1"], false),
    ] as [(Settings.ColorChoice, Bool, [String: String], Bool)])
  func `colour is where it is wanted`(
    choice: Settings.ColorChoice, isTerminal: Bool, variables: [String: String], expected: Bool
  ) {
    var settings = Settings(language: .english)
    settings.color = choice
    let environment = Environment(variables)
    #expect(settings.usesColor(onTerminal: isTerminal, environment: environment) == expected)
  }

  @Test(arguments: Setting.allCases)
  func `every value of a setting can be set and is shown`(setting: Setting) {
    var settings = Settings(language: .english)
    for value in setting.values {
      #expect(setting.change(&settings, to: value))
      #expect(setting.value(in: settings) == value)
    }
  }
}
