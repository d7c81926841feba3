// Each module uses the one before. In groups of three, the second and the third one write through the one before, and the
// third one touches the page while it is in flight.
(1..30).each { n ->
  def name = { String.format('m%02d', it) }
  def module = new File(basedir, name(n))
  def java = new File(module, "src/main/java/${name(n)}")
  java.mkdirs()
  def dependency = n == 1 ? '' : """
  <dependencies>
    <dependency>
      <groupId>it</groupId>
      <artifactId>${name(n - 1)}</artifactId>
      <version>1</version>
    </dependency>
  </dependencies>"""
  new File(module, 'pom.xml').text = """<project>
  <modelVersion>4.0.0</modelVersion>
  <parent>
    <groupId>it</groupId>
    <artifactId>parallel</artifactId>
    <version>1</version>
  </parent>
  <artifactId>${name(n)}</artifactId>${dependency}
</project>
"""
  def submit = n % 3 == 1 ? 'file.write(page, 0)' : "${name(n - 1)}.Store.write(file, page)"
  def touch = n % 3 == 0
      ? 'page.putLong(0, 1);\n    written.get();'
      : 'written.get();\n    page.putLong(0, 1);'
  new File(java, 'Store.java').text = """package ${name(n)};

import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.concurrent.Future;

public final class Store {
  private Store() {}

  public static Future<Integer> write(AsynchronousFileChannel file, ByteBuffer page) {
    return ${submit};
  }

  static void update(AsynchronousFileChannel file, ByteBuffer page) throws Exception {
    Future<Integer> written = write(file, page);
    ${touch}
  }
}
"""
}
true
