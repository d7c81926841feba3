package org.odirect.analyzer.prove;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file of its own with DIRECT while another thread changes the buffer, and reads back what
 * came of it. The file has no name as soon as it is open, so nothing stays behind however the
 * process ends.
 */
public final class Prover {
  private static final int WRITE_SIZE = 256 << 10;

  /** How many times the size of the file has to be free. */
  private static final int SPARE = 4;

  private final Path directory;
  private final Bounds bounds;
  private final boolean safe;
  private final int blockSize;

  private int writes;
  private int tornWrites;
  private int blocks;
  private int torn;
  private int foreign;
  private int writeErrors;
  private int readErrors;
  private String error = "";

  private Prover(Path directory, Bounds bounds, boolean safe, int blockSize) {
    this.directory = directory;
    this.bounds = bounds;
    this.safe = safe;
    this.blockSize = blockSize;
  }

  /**
   * Makes a proof.
   *
   * @param directory where
   * @param safe whether to copy the buffer before each write, while nobody changes it
   * @throws ProofException if nothing can be proved there
   * @throws IOException if the file could not be made, for another reason than DIRECT
   */
  public static Proof prove(Path directory, Bounds bounds, boolean safe)
      throws ProofException, IOException {
    if (!Files.isDirectory(directory)) {
      throw new ProofException(directory + " is not a directory");
    }
    if (!Files.isWritable(directory)) {
      throw new ProofException(directory + " is not writable");
    }
    FileStore store = Files.getFileStore(directory);
    long wanted = SPARE * bounds.size();
    if (store.getUsableSpace() < wanted) {
      throw new ProofException(
          "%s has %d MiB free, and %d are wanted to be safe"
              .formatted(directory, store.getUsableSpace() >> 20, wanted >> 20));
    }
    long blockSize = store.getBlockSize();
    if (blockSize < Long.BYTES || WRITE_SIZE % blockSize != 0) {
      throw new ProofException(
          "the block size of %s is %d, which does not divide %d"
              .formatted(directory, blockSize, WRITE_SIZE));
    }
    return new Prover(directory, bounds, safe, (int) blockSize).prove();
  }

  private Proof prove() throws IOException {
    Path path = directory.resolve(".odirect-prove-" + UUID.randomUUID());
    try (FileChannel file =
        FileChannel.open(
            path,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.DELETE_ON_CLOSE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            direct())) {
      return prove(file);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (UnsupportedOperationException e) {
      return Proof.refused(safe, blockSize, WRITE_SIZE, Objects.toString(e.getMessage(), "DIRECT"));
    } catch (FileSystemException e) {
      Files.deleteIfExists(path); // some kernels make the file before they refuse to open it
      if (!"Invalid argument".equals(e.getReason())) {
        throw e;
      }
      return Proof.refused(safe, blockSize, WRITE_SIZE, e.getReason());
    }
  }

  /** An option that is no part of Java SE: javac warns of its name, and can not be told not to. */
  private static OpenOption direct() {
    try {
      Class<?> options = Class.forName("com.sun.nio.file.ExtendedOpenOption");
      return (OpenOption) options.getField("DIRECT").get(null);
    } catch (ReflectiveOperationException e) {
      throw new UnsupportedOperationException("this Java has no DIRECT", e);
    }
  }

  private Proof prove(FileChannel file) throws IOException {
    ByteBuffer buffer = aligned();
    long start = System.nanoTime();
    boolean pageCache = PageCacheProbe.cached(file, buffer);
    try (Mutator mutator = Mutator.start(buffer, blockSize)) {
      long limit = bounds.time().toNanos();
      ByteBuffer copy = aligned();
      ByteBuffer back = aligned();
      while (writes < bounds.writes() && System.nanoTime() - start < limit) {
        long position = writes % Math.max(1, bounds.size() / WRITE_SIZE) * WRITE_SIZE;
        if (write(file, mutator, safe ? copy : null, buffer, position)) {
          readBack(file, mutator, back, position);
        }
        writes++;
      }
    }
    return new Proof(
        safe,
        "",
        pageCache,
        blockSize,
        WRITE_SIZE,
        Duration.ofNanos(System.nanoTime() - start),
        writes,
        tornWrites,
        blocks,
        torn,
        foreign,
        writeErrors,
        readErrors,
        error);
  }

  /** Writes the buffer, or a copy of it; whether it was written. */
  private boolean write(
      FileChannel file,
      Mutator mutator,
      @Nullable ByteBuffer copy,
      ByteBuffer buffer,
      long position) {
    ByteBuffer source = buffer.duplicate().clear();
    if (copy != null) {
      mutator.copyTo(copy);
      source = copy;
    }
    try {
      return file.write(source, position) == WRITE_SIZE;
    } catch (IOException e) {
      writeErrors++;
      note("write", e);
      return false;
    }
  }

  /** Reads with DIRECT, too: what the page cache holds is written to the device before. */
  private void readBack(FileChannel file, Mutator mutator, ByteBuffer back, long position) {
    try {
      if (file.read(back.clear(), position) != WRITE_SIZE) {
        throw new IOException("less than was written");
      }
    } catch (IOException e) {
      readErrors++;
      note("read", e);
      return;
    }
    long latest = mutator.latest();
    int before = torn;
    for (int block = 0; block < WRITE_SIZE / blockSize; block++) {
      blocks++;
      switch (Stamps.content(back, block, blockSize, latest)) {
        case TORN -> torn++;
        case FOREIGN -> foreign++;
        case WHOLE -> {}
      }
    }
    if (torn > before) {
      tornWrites++;
    }
  }

  private void note(String call, IOException e) {
    if (error.isEmpty()) {
      error = call + ": " + Objects.toString(e.getMessage(), e.getClass().getSimpleName());
    }
  }

  private ByteBuffer aligned() {
    return ByteBuffer.allocateDirect(WRITE_SIZE + blockSize)
        .alignedSlice(blockSize)
        .limit(WRITE_SIZE)
        .slice();
  }
}
