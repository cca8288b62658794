import CKernels
import Glibc

/// The words that one worker met in one column, numbered from 1 as they came.
///
/// Open addressing with the first sixteen bytes of a word in its slot: most words of a register are
/// no longer, and are told apart without touching other memory. The standard dictionary, with a
/// `String` a lookup, takes twenty times as long. Slots and letters are plain memory for the same
/// reason: a loop over cells holds them in registers while it finds words, by way of `Finder`.
final class WordTable {
  struct Slot {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var hash: UInt32 = 0
    var count: UInt32 = 0
    /// 0 where the slot is free.
    var code: UInt32 = 0
    /// Where the word begins among the letters.
    var start: UInt32 = 0
  }

  private var slots: UnsafeMutablePointer<Slot>
  // Small at first: a table may have a hundred thousand columns.
  private var capacity = 16
  private var letters: UnsafeMutablePointer<UInt8>
  private var lettersCapacity = 256
  private var lettersCount = 0
  /// The word of each code, the first of code 1.
  private var ranges: [Range<Int>] = []

  init() {
    slots = .allocate(capacity: capacity)
    slots.initialize(repeating: Slot(), count: capacity)
    letters = .allocate(capacity: lettersCapacity)
  }

  deinit {
    slots.deallocate()
    letters.deallocate()
  }

  /// How many words there are.
  var count: Int { ranges.count }

  /// The words by code, the first of code 1, as bytes.
  var words: [[UInt8]] {
    ranges.map { Array(UnsafeBufferPointer(start: letters + $0.lowerBound, count: $0.count)) }
  }

  /// What finds words until one is added.
  var finder: Finder { Finder(slots: slots, mask: capacity - 1, letters: letters) }

  /// Looks words up in the memory of a table.
  struct Finder {
    fileprivate let slots: UnsafeMutablePointer<Slot>
    fileprivate let mask: Int
    fileprivate let letters: UnsafeMutablePointer<UInt8>

    /// The slot of a word and its place: its own, or a free one without code.
    ///
    /// Sixteen bytes are read from the start of the word, however short it is.
    @inline(__always)
    func find(_ word: UnsafeMutablePointer<UInt8>, _ count: Int) -> (slot: Slot, place: Int) {
      let wanted = WordTable.slot(word, count)
      var place = Int(wanted.hash) & mask
      while true {
        let slot = slots[place]
        if slot.code == 0 { return (wanted, place) }
        if slot.low == wanted.low, slot.high == wanted.high, slot.count == wanted.count,
          count <= 16 || memcmp(letters + Int(slot.start) + 16, word + 16, count - 16) == 0
        {
          return (slot, place)
        }
        place = (place + 1) & mask
      }
    }
  }

  /// The slot of a word without code and start.
  @inline(__always)
  fileprivate static func slot(_ word: UnsafeMutablePointer<UInt8>, _ count: Int) -> Slot {
    let raw = UnsafeRawPointer(word)
    var low = raw.loadUnaligned(as: UInt64.self)
    var high = raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
    var mixed = UInt64(count) &* 0x9E37_79B9_7F4A_7C15
    if count < 8 {
      low &= (1 << UInt64(count * 8)) &- 1
      high = 0
    } else if count < 16 {
      high &= (1 << UInt64((count - 8) * 8)) &- 1
    } else {
      // Names of offices begin alike; their ends differ.
      mixed ^= raw.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
      mixed &*= 0xA076_1D64_78BD_642F
      mixed ^= raw.loadUnaligned(fromByteOffset: count - 16, as: UInt64.self)
    }
    let product = (low ^ mixed).multipliedFullWidth(by: (high ^ 0xE703_7ED1_A0B4_28DB) | 1)
    let hash = product.high ^ product.low ^ (product.low >> 29)
    return Slot(
      low: low, high: high, hash: UInt32(truncatingIfNeeded: hash), count: UInt32(count))
  }

  /// Adds the word of a free slot that `find` returned; nil where it is no UTF-8.
  @inline(never)
  func add(_ word: UnsafeMutablePointer<UInt8>, _ slot: Slot, at place: Int) -> UInt32? {
    let count = Int(slot.count)
    guard kernel_valid_utf8(word, count) == count else { return nil }
    reserveLetters(count)
    var slot = slot
    slot.code = UInt32(ranges.count + 1)
    slot.start = UInt32(lettersCount)
    (letters + lettersCount).update(from: word, count: count)
    ranges.append(lettersCount..<lettersCount + count)
    lettersCount += count
    slots[place] = slot
    if ranges.count * 2 > capacity { grow() }
    return slot.code
  }

  private func reserveLetters(_ count: Int) {
    guard lettersCount + count > lettersCapacity else { return }
    lettersCapacity = max(lettersCapacity * 2, lettersCount + count)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: lettersCapacity)
    larger.update(from: letters, count: lettersCount)
    letters.deallocate()
    letters = larger
  }

  private func grow() {
    let (old, oldCapacity) = (slots, capacity)
    defer { old.deallocate() }
    capacity *= 4
    slots = .allocate(capacity: capacity)
    slots.initialize(repeating: Slot(), count: capacity)
    for slot in UnsafeBufferPointer(start: old, count: oldCapacity) where slot.code != 0 {
      var place = Int(slot.hash) & (capacity - 1)
      while slots[place].code != 0 { place = (place + 1) & (capacity - 1) }
      slots[place] = slot
    }
  }
}
