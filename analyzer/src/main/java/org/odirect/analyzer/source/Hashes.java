package org.odirect.analyzer.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.LongStream;
import org.odirect.analyzer.store.Packer;
import org.odirect.analyzer.store.Unpacker;

/** Hashes of identifiers, 64 bits, the same on every machine. */
final class Hashes {

  static final long SEED = 0xcbf29ce484222325L;

  private Hashes() {}

  /** Continues a hash with one byte. */
  static long next(long hash, byte b) {
    return (hash ^ b) * 0x100000001b3L;
  }

  static long of(String text) {
    long hash = SEED;
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      hash = next(hash, b);
    }
    return hash;
  }

  static Sorted sorted(Collection<String> texts) {
    return new Sorted(texts.stream().mapToLong(Hashes::of).sorted().toArray());
  }

  static Table table(Collection<String> texts) {
    return new Table(texts.stream().mapToLong(Hashes::of).toArray());
  }

  /** An unmodifiable set of hashes that most look-ups miss: open addressing, sparse. */
  static final class Table {
    private final long[] slots;

    private Table(long[] values) {
      slots = new long[Integer.highestOneBit(values.length * 8 + 8)];
      for (long value : values) {
        int at = slot(value);
        while (slots[at] != 0) {
          at = (at + 1) & (slots.length - 1);
        }
        slots[at] = value;
      }
    }

    private int slot(long value) {
      return (int) (value ^ (value >>> 32)) & (slots.length - 1);
    }

    boolean contains(long hash) {
      for (int at = slot(hash); slots[at] != 0; at = (at + 1) & (slots.length - 1)) {
        if (slots[at] == hash) {
          return true;
        }
      }
      return false;
    }
  }

  /** An unmodifiable set of hashes. */
  static final class Sorted {
    private final long[] values;

    private Sorted(long[] values) {
      this.values = values;
    }

    boolean contains(long hash) {
      return Arrays.binarySearch(values, hash) >= 0;
    }

    boolean containsAnyOf(Sorted other) {
      return containsSomeOf(1, other);
    }

    /** Whether this has at least so many of another one's. */
    boolean containsSomeOf(int number, Sorted other) {
      int missing = number;
      for (long hash : other.values) {
        if (contains(hash) && --missing == 0) {
          return true;
        }
      }
      return false;
    }

    void pack(Packer packer) {
      packer.numbers(values);
    }

    static Sorted unpack(Unpacker unpacker) {
      return new Sorted(unpacker.numbers());
    }

    /** The hashes in ascending order. */
    LongStream stream() {
      return Arrays.stream(values);
    }
  }

  /** A growing set of hashes with open addressing. */
  static final class LongSet {
    private static final int SMALL = 256;
    private static final int LARGE = 1 << 12;

    private long[] slots = new long[SMALL];
    private int size;

    void add(long hash) {
      long value = hash == 0 ? 1 : hash;
      int mask = slots.length - 1;
      int at = (int) (value ^ (value >>> 32)) & mask;
      while (slots[at] != 0) {
        if (slots[at] == value) {
          return;
        }
        at = (at + 1) & mask;
      }
      slots[at] = value;
      if (++size * 2 > slots.length) {
        grow();
      }
    }

    private void grow() {
      long[] old = slots;
      slots = new long[old.length * 2];
      size = 0;
      for (long value : old) {
        if (value != 0) {
          add(value);
        }
      }
    }

    void clear() {
      if (slots.length > LARGE) {
        slots = new long[SMALL];
      } else {
        Arrays.fill(slots, 0);
      }
      size = 0;
    }

    Sorted sorted() {
      long[] out = new long[size];
      int at = 0;
      for (long value : slots) {
        if (value != 0) {
          out[at++] = value;
        }
      }
      Arrays.sort(out);
      return new Sorted(out);
    }
  }
}
