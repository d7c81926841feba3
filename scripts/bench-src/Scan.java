import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Baseline (a): reads every file and looks for ten tokens; the least that any analysis has to do. */
final class Scan {
  private static final byte[][] TOKENS = {
    bytes("ByteBuffer"),
    bytes("MemorySegment"),
    bytes("AsynchronousFileChannel"),
    bytes("FileChannel"),
    bytes("SeekableByteChannel"),
    bytes("GatheringByteChannel"),
    bytes("ScatteringByteChannel"),
    bytes("ExtendedOpenOption"),
    bytes("CompletionHandler"),
    bytes("Arena"),
  };

  private Scan() {}

  public static void main(String[] args) throws IOException {
    boolean[] starts = new boolean[256];
    for (byte[] token : TOKENS) {
      starts[token[0]] = true;
    }
    int files = 0;
    long size = 0;
    int hits = 0;
    for (Path file : Sources.under(args[0])) {
      byte[] text = Files.readAllBytes(file);
      files++;
      size += text.length;
      for (int i = 0; i < text.length; i++) {
        if (!starts[text[i] & 0xff]) {
          continue;
        }
        for (byte[] token : TOKENS) {
          if (isAt(text, i, token)) {
            hits++;
          }
        }
      }
    }
    System.out.println(files + " files, " + size / 1_000_000 + " MB, " + hits + " tokens");
  }

  private static boolean isAt(byte[] text, int at, byte[] token) {
    if (at + token.length > text.length) {
      return false;
    }
    for (int i = 0; i < token.length; i++) {
      if (text[at + i] != token[i]) {
        return false;
      }
    }
    return true;
  }

  private static byte[] bytes(String token) {
    return token.getBytes(StandardCharsets.US_ASCII);
  }
}
