package org.odirect.analyzer.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.odirect.analyzer.types.ClassInfo;
import org.odirect.analyzer.types.JavaType;
import org.odirect.analyzer.types.MethodKey;
import org.odirect.analyzer.types.TypeIndex;

class StubModelsTest {

  private static final StubModels MODELS =
      StubReader.read(
          List.of(
              new StubFile(
                  "lib.stub",
                  """
                  package lib;
                  interface Channel {
                    void close(@EndsAll Channel this);
                    int write(@Channel Channel this, @Reads byte[] b);
                    int write(@Channel Channel this, @Reads byte[] b, int off, int len);
                  }
                  class File implements Channel {
                    File(@File String path) {}
                    int write(@Forces File this, @Reads byte[] b);
                    void log(String format, Object... args);
                  }
                  interface Handler<R, A> {
                    void completed(@Completed Handler<R, A> this, R result, A attachment);
                  }
                  interface Sink { void put(int i, Object o); void put(long i, Object o); }
                  """)),
          StubModels.NONE);

  private static final TypeIndex INDEX =
      new Lineages(
          Map.of(
              "lib.File", List.of("lib.File", "lib.Channel", "java.lang.Object"),
              "my.File", List.of("my.File", "lib.File", "lib.Channel", "java.lang.Object"),
              "my.Handler", List.of("my.Handler", "lib.Handler")));

  @Test
  void findsTheMethodItself() {
    assertThat(find("lib.File", "write", "byte[]")).contains("lib.File.write(byte[])");
  }

  @Test
  void findsTheNearestInheritedMethod() {
    assertThat(find("my.File", "write", "byte[]")).contains("lib.File.write(byte[])");
    assertThat(find("my.File", "write", "byte[]", "int", "int"))
        .contains("lib.Channel.write(byte[], int, int)");
    assertThat(find("my.File", "close")).contains("lib.Channel.close()");
    assertThat(find("my.File", "flush")).isEmpty();
  }

  @Test
  void inheritsNoConstructors() {
    assertThat(find("lib.File", "<init>", "java.lang.String")).isPresent();
    assertThat(find("my.File", "<init>", "java.lang.String")).isEmpty();
  }

  @Test
  void findsWhatOverridesTypeVariables() {
    assertThat(find("my.Handler", "completed", "java.lang.Integer", "my.Slot"))
        .contains("lib.Handler.completed(java.lang.Object, java.lang.Object)");
    assertThat(find("my.Handler", "completed", "int", "my.Slot")).isEmpty();
  }

  @Test
  void findsUnknownParametersIfThereIsOneMethodOnly() {
    assertThat(find("my.File", "write", "?")).contains("lib.File.write(byte[])");
    assertThat(find("lib.File", "log", "?", "?", "?", "?"))
        .contains("lib.File.log(java.lang.String, java.lang.Object[])");
    assertThat(find("lib.Sink", "put", "?", "java.lang.Object")).isEmpty();
    assertThat(find("lib.Sink", "put", "int", "?")).isPresent();
    assertThat(find("?", "write", "byte[]")).isEmpty();
  }

  private static Optional<String> find(String type, String name, String... parameters) {
    return MODELS
        .find(new MethodKey(type, name, List.of(parameters)), INDEX)
        .map(m -> m.key().toString());
  }

  /** An index that knows lineages only. */
  private record Lineages(Map<String, List<String>> known) implements TypeIndex {
    @Override
    public Optional<ClassInfo> find(String qualifiedName) {
      return Optional.empty();
    }

    @Override
    public boolean isSubtype(String name, String ancestor) {
      return lineage(name).contains(ancestor);
    }

    @Override
    public List<String> lineage(String qualifiedName) {
      return known.getOrDefault(qualifiedName, List.of(qualifiedName));
    }

    @Override
    public List<String> projectSubtypes(String qualifiedName) {
      return List.of();
    }

    @Override
    public List<MethodKey> implementations(MethodKey key) {
      return List.of();
    }

    @Override
    public Optional<ClassInfo.MethodInfo> method(MethodKey key) {
      return Optional.empty();
    }

    @Override
    public Optional<ClassInfo.FieldInfo> field(String type, String name) {
      return Optional.empty();
    }

    @Override
    public Optional<Object> constant(ClassInfo.FieldInfo field) {
      return Optional.empty();
    }

    @Override
    public Optional<ClassInfo.MethodInfo> functionalMethod(JavaType functionalInterface) {
      return Optional.empty();
    }
  }
}
