package org.odirect.analyzer.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.odirect.analyzer.types.ClassInfo.FieldInfo;
import org.odirect.analyzer.types.ClassInfo.MethodInfo;

class LibrarySignaturesTest {

  private static final LibrarySignatures JDK = LibrarySignatures.jdk();

  @Test
  void knowsTypesOfJdk25() {
    assertThat(JDK.find("java.lang.foreign.MemorySegment")).isPresent();
    assertThat(JDK.find("java.util.concurrent.StructuredTaskScope.Subtask")).isPresent();
    assertThat(JDK.find("sun.nio.ch.DirectBuffer")).isPresent();
    assertThat(JDK.find("java.nio.DirectByteBuffer")).isEmpty();
    assertThat(JDK.find("org.example.Missing")).isEmpty();
  }

  @Test
  void parsesEveryType() {
    for (String packageName : JDK.packages()) {
      for (String type : JDK.types(packageName)) {
        assertThat(JDK.find(type))
            .as(type)
            .hasValueSatisfying(c -> assertThat(c.name()).isEqualTo(type));
      }
    }
  }

  @Test
  void substitutesNothingInGenericSignatures() {
    ClassInfo channel = type("java.nio.channels.AsynchronousFileChannel");
    MethodInfo write = method(channel, "write(java.nio.ByteBuffer, long)");
    assertThat(write.result()).hasToString("java.util.concurrent.Future<java.lang.Integer>");
    MethodInfo handler =
        method(
            channel,
            "write(java.nio.ByteBuffer, long, java.lang.Object,"
                + " java.nio.channels.CompletionHandler)");
    assertThat(handler.typeParameters()).hasToString("[A]");
    assertThat(handler.parameters().get(3))
        .hasToString("java.nio.channels.CompletionHandler<java.lang.Integer, A>");

    ClassInfo future = type("java.util.concurrent.Future");
    assertThat(future.typeParameters()).hasToString("[V]");
    MethodInfo get = method(future, "get(long, java.util.concurrent.TimeUnit)");
    assertThat(get.result()).hasToString("V");
    assertThat(get.thrown())
        .containsExactly(
            "java.lang.InterruptedException",
            "java.util.concurrent.ExecutionException",
            "java.util.concurrent.TimeoutException");
  }

  @Test
  void erasesVariablesToTheirBounds() {
    assertThat(method(type("java.lang.Enum"), "compareTo(java.lang.Enum)").parameters())
        .hasToString("[E]");
    MethodInfo sort = method(type("java.util.Collections"), "sort(java.util.List)");
    assertThat(sort.typeParameters().get(0).bound()).hasToString("java.lang.Comparable<T>");
  }

  @Test
  void keepsModifiersAndNesting() {
    ClassInfo entry = type("java.util.Map.Entry");
    assertThat(entry.kind()).isEqualTo(ClassInfo.Kind.INTERFACE);
    assertThat(entry.outer()).contains("java.util.Map");
    assertThat(entry.isStatic()).isTrue();
    assertThat(entry.superclass()).isEmpty();
    ClassInfo list = type("java.util.List");
    assertThat(list.interfaces()).hasToString("[java.util.SequencedCollection<E>]");
    assertThat(method(list, "of(java.lang.Object[])").modifiers())
        .containsExactlyInAnyOrder("public", "static", "varargs");
    assertThat(method(list, "getFirst()").modifiers())
        .containsExactlyInAnyOrder("public", "default");
    assertThat(method(list, "get(int)").modifiers())
        .containsExactlyInAnyOrder("public", "abstract");
    MethodInfo invoke =
        method(type("java.lang.invoke.MethodHandle"), "invokeExact(java.lang.Object[])");
    assertThat(invoke.annotations()).containsKey("PolymorphicSignature");
  }

  @Test
  void inheritsThroughHiddenSuperclasses() {
    String hidden = type("java.lang.StringBuilder").superclass().orElseThrow().erasedName();
    assertThat(type(hidden).methods()).extracting(m -> m.key().name()).contains("setLength");
    assertThat(JDK.declares("java.lang", "AbstractStringBuilder")).isFalse();
  }

  @Test
  void declaresPublicTopLevelTypes() {
    assertThat(JDK.declares("java.util", "Map")).isTrue();
    assertThat(JDK.declares("java.util", "Map.Entry")).isTrue();
    assertThat(JDK.declares("java.util", "Entry")).isFalse();
    assertThat(JDK.declares("org.example", "Map")).isFalse();
    assertThat(JDK.covers("java.nio")).isTrue();
    assertThat(JDK.covers("java.rmi")).isFalse();
    assertThat(JDK.contains("java.util.Map.Entry")).isTrue();
  }

  @Test
  void knowsConstants() {
    assertThat(JDK.constant("java.lang.Integer", "MAX_VALUE")).contains(Integer.MAX_VALUE);
    assertThat(JDK.constant("java.lang.Long", "MIN_VALUE")).contains(Long.MIN_VALUE);
    assertThat(JDK.constant("java.lang.Character", "MAX_VALUE")).contains('\uffff');
    assertThat(JDK.constant("java.lang.Double", "MIN_VALUE")).contains(Double.MIN_VALUE);
    assertThat(JDK.constant("java.util.jar.JarFile", "MANIFEST_NAME")).isEmpty();
    assertThat(JDK.constant("java.io.File", "separator")).isEmpty();
    List<FieldInfo> options = type("com.sun.nio.file.ExtendedOpenOption").fields();
    assertThat(options).extracting(FieldInfo::name).contains("DIRECT");
  }

  private static ClassInfo type(String name) {
    return JDK.find(name).orElseThrow();
  }

  private static MethodInfo method(ClassInfo type, String signature) {
    return type.methods().stream()
        .filter(m -> m.key().toString().equals(type.name() + "." + signature))
        .findFirst()
        .orElseThrow();
  }
}
