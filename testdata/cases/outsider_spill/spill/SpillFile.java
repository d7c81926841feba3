package outsider_spill.spill;

import java.lang.foreign.MemorySegment;

/** A spill file, opened with O_DIRECT: the device reads the caller's memory while a call runs. */
final class SpillFile {
  private final int fd;

  SpillFile(String path) {
    fd = LibC.open(path, LibC.O_RDWR | LibC.O_CREAT | LibC.O_DIRECT | LibC.O_DSYNC, 0600);
    if (fd < 0) {
      throw new IllegalStateException("cannot open " + path);
    }
  }

  void write(MemorySegment from, long offset) {
    long n = LibC.pwrite(fd, from, from.byteSize(), offset);
    if (n != from.byteSize()) {
      throw new IllegalStateException("pwrite at " + offset + ": " + n);
    }
  }

  void read(MemorySegment into, long offset) {
    long n = LibC.pread(fd, into, into.byteSize(), offset);
    if (n != into.byteSize()) {
      throw new IllegalStateException("pread at " + offset + ": " + n);
    }
  }
}
