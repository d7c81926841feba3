package outsider_asyncfiles.filecopy;

/** What became of a chunk. */
sealed interface Step {
  record Copied(long position, int bytes) implements Step {}

  record EndOfFile(long position) implements Step {}

  record Failed(long position, Throwable cause) implements Step {}
}
