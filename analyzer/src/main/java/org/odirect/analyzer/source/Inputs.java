package org.odirect.analyzer.source;

import com.google.errorprone.annotations.ThreadSafe;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.odirect.analyzer.store.Packer;
import org.odirect.analyzer.store.Unpacker;

/**
 * Notes what an analysis reads of which files, so that a later run can tell whether it would read
 * the same. Thread-safe.
 */
@ThreadSafe
@SuppressWarnings("ThreadSafe") // concurrent maps of immutable values
public final class Inputs {

  /** Notes nothing. */
  public static final Inputs IGNORED = new Inputs(false);

  private static final String LOST = "";

  private final boolean wanted;
  private final Map<String, String> contents = new ConcurrentHashMap<>();
  private final Map<String, String> headers = new ConcurrentHashMap<>();

  private Inputs(boolean wanted) {
    this.wanted = wanted;
  }

  /** Nothing was read so far. */
  public static Inputs none() {
    return new Inputs(true);
  }

  /** A file's bytes were read. */
  public void content(SourceFile file, byte[] bytes) {
    if (wanted) {
      contents.put(file.path(), digest(bytes));
    }
  }

  /** The bytes that an earlier run has read of a file were read again. */
  public void sameContent(SourceFile file, Inputs earlier) {
    String digest = earlier.contents.get(file.path());
    if (digest != null) {
      contents.put(file.path(), digest);
    }
  }

  /** Of a file's text only the declarations were read. */
  public void header(SourceFile file, String declarations) {
    if (wanted) {
      headers.put(file.path(), digest(declarations.getBytes(StandardCharsets.UTF_8)));
    }
  }

  /** The declarations that were read then still count. */
  public void addHeaders(Inputs earlier) {
    earlier.headers.forEach(headers::putIfAbsent);
  }

  /** A file could not be read. */
  public void lost(SourceFile file) {
    if (wanted) {
      contents.put(file.path(), LOST);
    }
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  /** Whether all files could be read. */
  public boolean complete() {
    return !contents.containsValue(LOST);
  }

  /**
   * Whether the same would be read now.
   *
   * @param files the files that there are, by path
   * @param earlier tells which of them need not be read
   * @param declarations gives the declarations in a file's text
   */
  public boolean same(
      Map<String, SourceFile> files, EarlierScan earlier, UnaryOperator<String> declarations) {
    return same(contents, files, earlier, (file, bytes) -> digest(bytes))
        && sameHeaders(files, earlier, declarations);
  }

  /** The same of the files of which only the declarations were read. */
  public boolean sameHeaders(
      Map<String, SourceFile> files, EarlierScan earlier, UnaryOperator<String> declarations) {
    return same(headers, files, earlier, (file, bytes) -> digest(file, bytes, declarations));
  }

  private static boolean same(
      Map<String, String> digests,
      Map<String, SourceFile> files,
      EarlierScan earlier,
      BiFunction<SourceFile, byte[], String> digest) {
    for (Map.Entry<String, String> entry : digests.entrySet()) {
      SourceFile file = files.get(entry.getKey());
      if (file == null) {
        return false;
      }
      try {
        if (!earlier.isUnchanged(file)
            && !digest.apply(file, file.read()).equals(entry.getValue())) {
          return false;
        }
      } catch (IOException e) {
        return false;
      }
    }
    return true;
  }

  private static String digest(SourceFile file, byte[] bytes, UnaryOperator<String> declarations) {
    String text = file.decode(bytes).text();
    return digest(declarations.apply(text).getBytes(StandardCharsets.UTF_8));
  }

  /** Writes what was read. */
  public void pack(Packer packer) {
    pack(packer, new TreeMap<>(contents));
    pack(packer, new TreeMap<>(headers));
  }

  private static void pack(Packer packer, SortedMap<String, String> digests) {
    packer.all(
        digests.entrySet(),
        (p, digest) -> {
          p.text(digest.getKey());
          p.text(digest.getValue());
        });
  }

  /** Reads what was {@linkplain #pack written}. */
  public static Inputs unpack(Unpacker unpacker) {
    Inputs inputs = none();
    unpack(unpacker, inputs.contents);
    unpack(unpacker, inputs.headers);
    return inputs;
  }

  private static void unpack(Unpacker unpacker, Map<String, String> digests) {
    for (int left = unpacker.number(); left > 0; left--) {
      digests.put(unpacker.text(), unpacker.text());
    }
  }
}
