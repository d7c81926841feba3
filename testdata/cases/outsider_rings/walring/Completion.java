package outsider_rings.walring;

/** A reaped completion queue entry. */
record Completion(long userData, int result) {
  boolean wrote(int expected) {
    return result == expected;
  }
}
