import CEditLine

/// libedit, holding the line and the keymaps and drawing nothing.
///
/// Positions are in Unicode scalars, as libedit counts.
final class EditingEngine {
  private let engine: OpaquePointer

  /// Opens libedit over a terminal, or fails where it can't have it.
  ///
  /// `context` is handed to both callbacks and must outlive the engine.
  init?(
    program: String, input: Int32, output: Int32, context: UnsafeMutableRawPointer,
    read: @escaping editline_read, perform: @escaping editline_perform
  ) {
    editline_use_utf8()
    guard let engine = editline_open(program, input, output, context, read, perform) else {
      return nil
    }
    self.engine = engine
    Self.bindHabits(engine)
    editline_source(engine)
    Self.bindKeys(engine)
  }

  deinit { editline_close(engine) }

  /// The line's scalars.
  var scalars: [UInt32] {
    let length = editline_length(engine)
    return [UInt32](unsafeUninitializedCapacity: length) { buffer, count in
      editline_copy(engine, buffer.baseAddress, length)
      count = length
    }
  }

  /// The line.
  var text: String { Self.text(of: scalars) }

  /// The number of scalars before the cursor.
  var cursor: Int {
    get { editline_cursor(engine) }
    set { editline_move(engine, max(0, newValue)) }
  }

  /// The number of scalars in the line.
  var length: Int { editline_length(engine) }

  /// Edits one line; false where the terminal is gone.
  func run() -> Bool { editline_run(engine) != 0 }

  /// Inserts text before the cursor.
  func insert(_ text: String) {
    let scalars = text.unicodeScalars.map(\.value)
    _ = editline_insert(engine, scalars, scalars.count)
  }

  /// Deletes scalars before the cursor.
  func delete(_ count: Int) {
    editline_delete(engine, count)
  }

  /// Puts another text in the place of the line, the cursor at its end.
  func replaceLine(with text: String) {
    cursor = length
    delete(length)
    insert(text)
  }

  /// Adds a statement to what libedit's own history commands look through.
  func remember(_ statement: String) {
    editline_remember(engine, statement)
  }

  /// Takes the terminal into or out of the editing mode.
  func setEditing(_ isEditing: Bool) {
    editline_prepare(engine, isEditing ? 1 : 0)
  }

  /// Scalars as text; what is no scalar is left out.
  static func text(of scalars: some Sequence<UInt32>) -> String {
    var view = String.UnicodeScalarView()
    for value in scalars { if let scalar = Unicode.Scalar(value) { view.append(scalar) } }
    return String(view)
  }

  /// Keys that people know from elsewhere; an .editrc may bind them otherwise.
  private static func bindHabits(_ engine: OpaquePointer) {
    editline_bind(engine, ControlKey.start, "gongkai-line-start")
    editline_bind(engine, ControlKey.lineEnd, "gongkai-line-end")
    editline_bind(engine, ControlKey.forward, "gongkai-forward")
    editline_bind(engine, ControlKey.eraseWord, "ed-delete-prev-word")
  }

  /// Keys that must mean what they mean in the statement editor, after an .editrc may have chosen
  /// another keymap, which forgets all bindings.
  private static func bindKeys(_ engine: OpaquePointer) {
    let keys: [(UInt32, String)] = [
      (ControlKey.lineFeed, "gongkai-accept"), (ControlKey.carriageReturn, "gongkai-accept"),
      (ControlKey.cancel, "gongkai-cancel"), (ControlKey.endOfInput, "gongkai-end-or-delete"),
      (ControlKey.previous, "gongkai-previous"), (ControlKey.next, "gongkai-next"),
      (ControlKey.tab, "gongkai-complete"), (ControlKey.searchBack, "gongkai-search"),
      (ControlKey.clearScreen, "gongkai-clear-screen"), (ControlKey.suspend, "gongkai-suspend"),
      (Key.up.rawValue, "gongkai-previous"), (Key.down.rawValue, "gongkai-next"),
      (Key.left.rawValue, "ed-prev-char"), (Key.right.rawValue, "gongkai-forward"),
      (Key.home.rawValue, "gongkai-line-start"), (Key.end.rawValue, "gongkai-line-end"),
      (Key.delete.rawValue, "ed-delete-next-char"), (Key.newline.rawValue, "gongkai-newline"),
      (Key.wordLeft.rawValue, "ed-prev-word"), (Key.wordRight.rawValue, "em-next-word"),
      (Key.paste.rawValue, "gongkai-paste"),
    ]
    for (key, command) in keys { editline_bind(engine, key, command) }
  }
}
