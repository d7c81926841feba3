package outsider_rings.zcsend;

/** A reaped entry. A zero-copy send has two: the result (with MORE) and the notification. */
record Cqe(long tag, int result, int flags) {
  boolean more() {
    return (flags & Net.CQE_F_MORE) != 0;
  }

  boolean notification() {
    return (flags & Net.CQE_F_NOTIF) != 0;
  }
}
