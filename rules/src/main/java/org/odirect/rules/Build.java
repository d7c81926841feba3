package org.odirect.rules;

import com.github.javaparser.JavaParser;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.odirect.analyzer.cli.Pipeline;

/** Tells this program from all others: its version is the same for many of them. */
public final class Build {
  /** The record that ends a jar without comment: its length, its signature, where it says what. */
  private static final int END_BYTES = 22;

  private static final int END = 0x06054b50;
  private static final int SIZE_AT = 12;
  private static final int OFFSET_AT = 16;

  /** One class of each part of the program that findings depend on. */
  private static final List<Class<?>> PARTS =
      List.of(Build.class, Pipeline.class, JavaParser.class);

  private Build() {}

  /**
   * What the jars that this program runs from - one for the command, several for the Maven plugin -
   * say of their content: the names, sizes and checksums of all entries. Empty if it runs from
   * classes, as in its own tests.
   */
  public static Optional<String> id() {
    try {
      Set<Path> jars = new LinkedHashSet<>();
      for (Class<?> part : PARTS) {
        CodeSource source = part.getProtectionDomain().getCodeSource();
        jars.add(Path.of(source.getLocation().toURI()));
      }
      StringJoiner id = new StringJoiner(" ");
      for (Path jar : jars) {
        if (!Files.isRegularFile(jar)) {
          return Optional.empty();
        }
        id.add(directory(jar));
      }
      return Optional.of(id.toString());
    } catch (IOException | URISyntaxException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** A digest of the list of entries that ends a jar: of megabytes, only some are read. */
  private static String directory(Path jar) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(jar.toFile(), "r")) {
      byte[] end = new byte[END_BYTES];
      file.seek(file.length() - end.length);
      file.readFully(end);
      ByteBuffer header = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
      if (header.getInt() != END) {
        throw new IOException("a comment ends it");
      }
      byte[] entries = new byte[header.getInt(SIZE_AT)];
      file.seek(Integer.toUnsignedLong(header.getInt(OFFSET_AT)));
      file.readFully(entries);
      CRC32 one = new CRC32();
      one.update(entries);
      CRC32C other = new CRC32C();
      other.update(entries);
      return entries.length + "-" + one.getValue() + "-" + other.getValue();
    }
  }
}
