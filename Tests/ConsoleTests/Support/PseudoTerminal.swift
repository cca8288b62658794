import Glibc

/// The program on a pseudo-terminal, with a screen and a keyboard.
final class PseudoTerminal {
  private let main: Int32
  private let side: Int32
  private let child: pid_t
  private(set) var screen: ModelScreen
  /// Every byte the program sent.
  private(set) var sent: [UInt8] = []
  private var status: Int32?

  /// Starts the program on a terminal of a size.
  init(
    _ arguments: [String] = [], in folder: ScratchFolder, rows: Int = 24, columns: Int = 80,
    environment: [String: String] = [:]
  ) {
    main = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    // Glibc's own functions for this are hidden from Swift: unlock, then ask for the number.
    var number: Int32 = 0
    precondition(
      main >= 0 && ioctl(main, 0x4004_5431, &number) == 0 && ioctl(main, 0x8004_5430, &number) == 0,
      "no pseudo-terminal")
    let name = "/dev/pts/\(number)"
    // Held open so that the terminal's state can be looked at after the program has ended.
    side = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(main, UInt(TIOCSWINSZ), &size)
    screen = ModelScreen(rows: rows, columns: columns)
    child = Program.start(arguments, in: folder, environment: environment, isLeader: true) {
      posix_spawn_file_actions_addopen(&$0, 0, name, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&$0, 0, 1)
      posix_spawn_file_actions_adddup2(&$0, 0, 2)
    }
  }

  deinit {
    if status == nil {
      kill(child, SIGKILL)
      _ = Program.wait(for: child)
    }
    close(main)
    close(side)
  }

  /// Types keys.
  func type(_ keys: String) {
    let bytes = Array(keys.utf8)
    _ = write(main, bytes, bytes.count)
  }

  /// Reads until the screen is as wanted, half a minute at most; returns whether it came to be.
  func waits(until isReached: (ModelScreen) -> Bool) -> Bool {
    let deadline = ContinuousClock.now + .seconds(30)
    while !isReached(screen) {
      guard ContinuousClock.now < deadline else { return false }
      take(within: 100)
    }
    return true
  }

  /// Waits until the cursor stands behind a text; what is behind it is a hint or a list.
  func shows(_ text: String) -> Bool {
    waits { $0.text.contains(text) }
  }

  /// Changes the size of the terminal, which a real one would tell the program too.
  func resize(rows: Int, columns: Int) {
    while take(within: 50) {}
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    screen = ModelScreen(rows: rows, columns: columns)
    _ = ioctl(main, UInt(TIOCSWINSZ), &size)
  }

  /// Sends the program a signal.
  func signal(_ number: Int32) {
    kill(child, number)
  }

  /// Waits for the program's end; its exit status as a shell tells it.
  func ends() -> Int32 {
    let deadline = ContinuousClock.now + .seconds(30)
    var raw: Int32 = 0
    while waitpid(child, &raw, WNOHANG) == 0 {
      guard ContinuousClock.now < deadline else { return -1 }
      take(within: 20)
    }
    while take(within: 0) {}
    let ended = raw & 0x7F == 0 ? (raw >> 8) & 0xFF : 128 + (raw & 0x7F)
    status = ended
    return ended
  }

  /// Whether the terminal is as a shell wants it: whole lines, echoed, Ctrl-C as a signal.
  var isCalm: Bool {
    var state = termios()
    tcgetattr(side, &state)
    let wanted = tcflag_t(ICANON | ECHO | ISIG)
    return state.c_lflag & wanted == wanted
  }

  @discardableResult
  private func take(within milliseconds: Int32) -> Bool {
    var watched = pollfd(fd: main, events: Int16(POLLIN), revents: 0)
    guard poll(&watched, 1, milliseconds) > 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: 65536)
    let count = read(main, &bytes, bytes.count)
    guard count > 0 else { return false }
    sent += bytes[..<count]
    screen.take(bytes[..<count])
    return true
  }
}
