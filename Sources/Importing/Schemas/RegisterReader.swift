import Diagnostics
public import Facts

/// A register's file, and what a person says about it in a file beside it.
public struct RegisterFiles: Sendable, Hashable {
  /// The table.
  public let file: WorkspaceFiles.File
  /// The descriptor; nil where there is none.
  public let descriptor: WorkspaceFiles.File?

  /// A table with the descriptor that lies beside it.
  init(_ file: WorkspaceFiles.File) {
    self.file = file
    let named = [file.descriptor, file.fullDescriptor]
    descriptor = named.first { Folder.isFile($0.path) }
  }
}

extension WorkspaceFiles.File {
  /// Whether the name is that of a table of cases.
  var isTableOfCases: Bool { isTable || path.lowercased().hasSuffix(".tsv") }

  /// `cases.schema.yaml` of `cases.csv`.
  fileprivate var descriptor: Self {
    Self(path: Self.stem(of: path), name: Self.stem(of: name)).adding(Self.descriptorEnding)
  }

  /// `cases.csv.schema.yaml` of `cases.csv`.
  fileprivate var fullDescriptor: Self { adding(Self.descriptorEnding) }

  private static let descriptorEnding = ".schema.yaml"

  private func adding(_ ending: String) -> Self { Self(path: path + ending, name: name + ending) }

  private static func stem(of path: String) -> String {
    path.lastIndex(of: ".").map { String(path[..<$0]) } ?? path
  }
}

/// A register that was read, and what its columns are.
public struct RegisterReading: Sendable {
  /// The cases.
  public let register: Register
  /// What the columns are.
  public let guess: SchemaGuess
  /// What the descriptor says.
  public let descriptor: RegisterDescriptor
}

/// Why a register could not be read.
public enum RegisterFailure: Error, Sendable, Hashable {
  /// Its file can't be.
  case file(ReadFailure)
  /// Its descriptor says something that can't be.
  case descriptor(VocabularyFile.Failure)
}

/// Reads registers of cases, with what is said about them.
public struct RegisterReader: Sendable {
  private let vocabulary: Vocabulary

  /// Makes a reader that knows columns and words by a vocabulary.
  public init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  /// Reads a register; a wrong descriptor is told before the cases are read.
  /// - Parameters:
  ///   - files: the table and its descriptor.
  ///   - measure: the measure as a person named it; nil where nobody did.
  ///   - options: who is told how far the load is.
  /// - Returns: the cases, and what their columns are.
  /// - Throws: `RegisterFailure` where the table or the descriptor can't be read.
  /// - Complexity: O(bytes).
  public func read(
    _ files: RegisterFiles, as measure: String? = nil, options: RegisterOptions = RegisterOptions()
  ) throws(RegisterFailure) -> RegisterReading {
    let (descriptor, options) = try prepared(files, options)
    do {
      let register = try RegisterFile.load(files.file.path, options: options)
      return reading(register, of: files, as: measure, by: descriptor)
    } catch {
      throw .file(error)
    }
  }

  /// Reads the rows that were added to a register whose first rows are known.
  /// - Parameters:
  ///   - files: the table and its descriptor.
  ///   - measure: the measure as a person named it; nil where nobody did.
  ///   - head: what was read of the table before; it must still begin so.
  ///   - options: who is told how far the load is.
  /// - Returns: what reading the whole table gives; nil where only that tells what it holds.
  /// - Throws: `RegisterFailure` where the table or the descriptor can't be read.
  /// - Complexity: O(bytes added + rows).
  public func read(
    _ files: RegisterFiles, as measure: String?, following head: Register,
    options: RegisterOptions
  ) throws(RegisterFailure) -> RegisterReading? {
    let (descriptor, options) = try prepared(files, options)
    do {
      let register = try RegisterFile.load(files.file.path, following: head, options: options)
      return register.map { reading($0, of: files, as: measure, by: descriptor) }
    } catch {
      throw .file(error)
    }
  }

  /// The descriptor of a table, and options that heed it.
  private func prepared(
    _ files: RegisterFiles, _ options: RegisterOptions
  ) throws(RegisterFailure) -> (RegisterDescriptor, RegisterOptions) {
    var options = options
    let descriptor = try descriptor(of: files)
    options.separator = descriptor.separator ?? options.separator
    options.encoding = descriptor.encoding ?? options.encoding
    options.dayOrder = descriptor.dayOrder ?? options.dayOrder
    options.missingWords.formUnion(descriptor.missingWords)
    options.kinds = descriptor.kinds
    try check(descriptor, of: files, options: options)
    do {
      // Figures that no comma separates would be counted as cases.
      _ = try TableHeader.isNamedOfFigures(files.file.path)
    } catch {
      throw .file(error)
    }
    return (descriptor, options)
  }

  private func reading(
    _ register: Register, of files: RegisterFiles, as measure: String?,
    by descriptor: RegisterDescriptor
  ) -> RegisterReading {
    RegisterReading(
      register: register,
      guess: guess(register, of: files, as: measure, by: descriptor), descriptor: descriptor)
  }

  /// What the columns of a register are that was read before.
  public func guess(
    _ register: Register, of files: RegisterFiles, as measure: String?,
    by descriptor: RegisterDescriptor
  ) -> SchemaGuess {
    SchemaGuess(
      register, named: files.file.name, measure: measure, vocabulary: vocabulary,
      descriptor: descriptor)
  }

  /// The known measure that a misspelt name most likely means.
  /// - Parameter name: the measure as a person named it.
  /// - Returns: the nearest name; nil where the name is known, or too far from all that are.
  public func nearestMeasure(to name: String) -> String? {
    MeasureNames(vocabulary).nearest(to: name)
  }

  private func check(
    _ descriptor: RegisterDescriptor, of files: RegisterFiles, options: RegisterOptions
  ) throws(RegisterFailure) {
    guard let file = files.descriptor else { return }
    let header: HeaderRows
    do {
      header = try RegisterSample(files.file.path, options: options).header
    } catch {
      throw .file(error)
    }
    do {
      try descriptor.check(vocabulary, file: file.name)
      try descriptor.check(header.names, file: file.name)
    } catch {
      throw .descriptor(error)
    }
  }

  /// What is said about a register in the file beside it.
  /// - Throws: `RegisterFailure` where that can't be read.
  public func descriptor(
    of files: RegisterFiles
  ) throws(RegisterFailure) -> RegisterDescriptor {
    guard let file = files.descriptor else { return RegisterDescriptor() }
    let text: String
    do {
      text = try TextFile.read(file.path, named: file.name).text
    } catch {
      throw .file(error)
    }
    do {
      return try RegisterDescriptor(yaml: text, file: file.name)
    } catch {
      throw .descriptor(error)
    }
  }
}
