package org.odirect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.odirect.analyzer.models.MethodModel;
import org.odirect.analyzer.models.StubFile;
import org.odirect.analyzer.models.StubModels;
import org.odirect.analyzer.models.StubReader;
import org.odirect.analyzer.models.StubWriter;

class StubWriterTest {

  /** Everything that stubs can say, except for what is wrong. */
  private static final String ODD =
      """
      package lib;
      import java.util.concurrent.TimeoutException;
      import org.example.Thing;

      @Seed @Carrier final class Ring<T extends Comparable<T>> extends Base implements AutoCloseable {
        @Direct @Seed static final int O_DIRECT;
        private byte[][] pages;
        static <A, B extends java.io.Closeable> Ring<A> of(B b, java.util.Map.Entry<?, B>... entries)
            throws TimeoutException, lib.Ring.Failure;
        Ring(@Added T t) {}
        @Exit("result(false)") @Exit("result(op('%0027', p0, -1)); waited(this)") boolean exits(long p);
        @Seed @Completion(THREAD) Thread start(
            @Starts Ring<T> this, @Lends(value = KERNEL_READS, late = true) byte[] src,
            @Offset(unit = 8, of = "src") long at, @Length(of = "this") int n);
        void get(@Waits(alsoOn = {Failure.class, java.lang.Error.class}, bounded = true) Ring<T> this);
        void lock(@Locks(part = "read") Ring<T> this, Thing thing, List list, java.util.List<T> other);
        static class Failure extends Exception { class Inner { Inner(Ring<?> ring) {} } }
        enum Kind { @Direct ONE, TWO; int code(); }
      }
      abstract class Base { abstract void f(); }
      interface List<E> { void g(String s, E e); default void h(); static void i(Thread t); }
      class Thread { }
      record Point(int x, @Seed int y) { int x(); }
      """;

  @Test
  void readsWhatItWrote() {
    check(StubReader.read(ShippedModels.files(), StubModels.NONE));
  }

  @Test
  void readsOddThings() {
    check(StubReader.read(List.of(new StubFile("odd.stub", ODD)), StubModels.NONE));
  }

  @Test
  void readsLayers() {
    StubModels lower = StubReader.read(List.of(new StubFile("odd.stub", ODD)), StubModels.NONE);
    String upper = "package lib; @Seed class Base { @Seed @Pure void f(); class New {} }";
    check(StubReader.read(List.of(new StubFile("upper.stub", upper)), lower));
  }

  @Test
  void writesOnlyWhatIsWanted() {
    StubModels models = ShippedModels.read();
    SortedMap<String, StubFile> files =
        StubWriter.write(models, "java.util.concurrent.locks.ReadWriteLock"::equals);
    assertThat(files).containsOnlyKeys("java.util.concurrent.locks");
    assertThat(files.values().iterator().next().text())
        .isEqualTo(
            """
            package java.util.concurrent.locks;

            interface ReadWriteLock {
              Lock readLock(@LockOf(part = "read") ReadWriteLock this);
              Lock writeLock(@LockOf(part = "write") ReadWriteLock this);
            }
            """);
  }

  private static void check(StubModels models) {
    SortedMap<String, StubFile> written = StubWriter.write(models);
    StubModels again = StubReader.read(List.copyOf(written.values()), StubModels.NONE);
    assertThat(again.all().stream().map(StubWriterTest::said))
        .containsExactlyElementsOf(models.all().stream().map(StubWriterTest::said).toList());
    assertThat(again.typeNames()).isEqualTo(models.typeNames());
    for (String type : models.typeNames()) {
      assertThat(again.type(type).orElseThrow())
          .usingRecursiveComparison()
          .ignoringCollectionOrderInFields("methods")
          .isEqualTo(models.type(type).orElseThrow());
    }
    assertThat(again.seeds()).isEqualTo(models.seeds());
    assertThat(again.carriers()).isEqualTo(models.carriers());
    assertThat(again.directOptions()).isEqualTo(models.directOptions());
    assertThat(StubWriter.write(again)).isEqualTo(written);
  }

  /** A model without the place where it stands. */
  private static MethodModel said(MethodModel model) {
    return new MethodModel(model.key(), model.receiver(), model.parameters(), model.result(), "");
  }
}
