// Turns the built-in vocabulary from YAML into Swift, so that no YAML is read at start-up.
// `script/vocabulary` runs it; a test holds that file and Swift agree.

import Diagnostics
import Facts
import Foundation
import Importing

let arguments = CommandLine.arguments
guard arguments.count == 3 else {
  print("usage: VocabularyGenerator VOCABULARY.yaml OUT.swift")
  exit(2)
}
do {
  let yaml = try String(contentsOfFile: arguments[1], encoding: .utf8)
  let vocabulary = try VocabularyFile.vocabulary(yaml: yaml, file: arguments[1])
  let source = VocabularySource(of: vocabulary).text
  try source.write(toFile: arguments[2], atomically: true, encoding: .utf8)
} catch let failure as VocabularyFile.Failure {
  print("\(failure.file):\(failure.place.line): error: \(failure.message.english)")
  exit(1)
} catch {
  print("\(arguments[1]): error: \(error)")
  exit(1)
}
