package outsider_rings.extentcopy;

import java.lang.foreign.MemorySegment;
import java.util.zip.CRC32C;

/** A registered buffer. */
record Extent(int index, MemorySegment memory) {
  static final int SIZE = 1 << 20;

  int crc(int length) {
    CRC32C crc = new CRC32C();
    crc.update(memory.asSlice(0, length).asByteBuffer());
    return (int) crc.getValue();
  }
}
