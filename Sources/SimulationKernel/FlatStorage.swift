/// A growable row of plain values that is reused between replications: the storage of the hot loop.
///
/// Elements are read and changed in place without copies or uniqueness checks. Memory grows by doubling
/// and is kept until the end.
@frozen
public struct FlatStorage<Element: BitwiseCopyable>: ~Copyable {
  @usableFromInline var base: UnsafeMutablePointer<Element>
  @usableFromInline var _count: Int
  @usableFromInline var capacity: Int

  /// An empty row.
  public init(capacity: Int = 16) {
    precondition(capacity >= 0)
    self.capacity = Swift.max(capacity, 1)
    base = .allocate(capacity: self.capacity)
    _count = 0
  }

  /// A row of equal elements.
  public init(repeating element: Element, count: Int) {
    self.init(capacity: count)
    base.initialize(repeating: element, count: count)
    _count = count
  }

  deinit { base.deallocate() }

  /// Number of elements.
  @inlinable public var count: Int { _count }

  /// The element at a place, 0 ..< count. O(1).
  ///
  /// By address: a coroutine would copy a large element to read one field of it.
  @inlinable
  public subscript(place: Int) -> Element {
    @inline(__always) unsafeAddress {
      assert(place >= 0 && place < _count, "outside the row")
      return UnsafePointer(base + place)
    }
    @inline(__always) unsafeMutableAddress {
      assert(place >= 0 && place < _count, "outside the row")
      return base + place
    }
  }

  /// Adds an element at the end. Amortised O(1).
  @inlinable
  public mutating func append(_ element: Element) {
    if _count == capacity { grow(to: _count + 1) }
    base[_count] = element
    _count += 1
  }

  /// Adds equal elements at the end.
  public mutating func append(repeating element: Element, count: Int) {
    precondition(count >= 0)
    if _count + count > capacity { grow(to: _count + count) }
    (base + _count).initialize(repeating: element, count: count)
    _count += count
  }

  /// Takes the last element off; the row must not be empty.
  @inlinable
  public mutating func removeLast() -> Element {
    precondition(_count > 0, "nothing to take off")
    _count -= 1
    return base[_count]
  }

  /// Empties the row and keeps the memory. O(1).
  @inlinable
  public mutating func removeAll() { _count = 0 }

  /// Gives every element the same value.
  public mutating func fill(_ element: Element) { base.update(repeating: element, count: _count) }

  @usableFromInline
  mutating func grow(to needed: Int) {
    let larger = Swift.max(needed, capacity * 2)
    let new = UnsafeMutablePointer<Element>.allocate(capacity: larger)
    new.moveInitialize(from: base, count: _count)
    base.deallocate()
    base = new
    capacity = larger
  }
}
