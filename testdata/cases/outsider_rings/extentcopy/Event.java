package outsider_rings.extentcopy;

/** Which extent completed, and with what result. */
record Event(int extent, int result) {}
