package outsider_rings.extentcopy;

/** A ring whose requests are tagged with the index of their extent. */
interface CopyRing extends AutoCloseable {
  void read(int fd, Extent into, int length, long position);

  void write(int fd, Extent from, int length, long position);

  int submit();

  Event await();

  @Override
  void close();
}
