package org.odirect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.odirect.analyzer.models.MethodModel;
import org.odirect.analyzer.models.Role;
import org.odirect.analyzer.models.StubModels;
import org.odirect.analyzer.models.StubReader;
import org.odirect.analyzer.types.ClassInfo;
import org.odirect.analyzer.types.LibrarySignatures;
import org.odirect.analyzer.types.MethodKey;

class ShippedModelsTest {

  private static final Path FOLDER = Path.of("src/main/resources/org/odirect/rules/models");

  private static final StubModels MODELS = StubReader.read(ShippedModels.files(), StubModels.NONE);

  @Test
  void listsEveryFile() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<String> packages =
          files
              .map(f -> f.getFileName().toString())
              .filter(n -> n.endsWith(".stub"))
              .map(n -> n.substring(0, n.length() - ".stub".length()))
              .sorted()
              .toList();
      assertThat(ShippedModels.PACKAGES).isEqualTo(packages);
    }
  }

  @Test
  void modelsWhatTheJdkDeclares() {
    for (MethodModel model : MODELS.all()) {
      if (LibrarySignatures.jdk().find(model.key().type()).isEmpty()) {
        continue;
      }
      ClassInfo.MethodInfo stub = method(MODELS.type(model.key().type()).orElseThrow(), model);
      ClassInfo.MethodInfo jdk =
          method(LibrarySignatures.jdk().find(model.key().type()).orElseThrow(), model);
      assertThat(stub.result().erasedName())
          .as(model.origin())
          .isEqualTo(jdk.result().erasedName());
      assertThat(stub.modifiers().contains("static"))
          .as(model.origin() + " is static")
          .isEqualTo(jdk.modifiers().contains("static"));
    }
  }

  private static ClassInfo.MethodInfo method(ClassInfo type, MethodModel model) {
    return type.methods().stream()
        .filter(m -> m.key().equals(model.key()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(model.origin() + ": no method " + model.key()));
  }

  @Test
  void marksWhatMatters() {
    assertThat(MODELS.seeds()).contains("AsynchronousFileChannel", "ExtendedOpenOption");
    assertThat(MODELS.carriers()).contains("ByteBuffer", "MemorySegment", "Future");
    assertThat(MODELS.directOptions())
        .containsExactly(
            "com.sun.nio.file.ExtendedOpenOption.DIRECT",
            "moe.cnkirito.kdio.OpenFlags.O_DIRECT",
            "net.smacke.jaydio.OpenFlags.O_DIRECT",
            "one.jasyncfio.OpenOption.DIRECT",
            "org.apache.bookkeeper.common.util.nativeio.NativeIO.O_DIRECT",
            "org.apache.ignite.internal.processors.cache.persistence.file.IgniteNativeIoLib.O_DIRECT");
  }

  @Test
  void readsTheSameWithoutChecks() {
    assertThat(ShippedModels.read().all()).isEqualTo(MODELS.all());
  }

  @Test
  void tellsACompletionFromATimeout() {
    String future = "java.util.concurrent.Future";
    MethodModel get = model(future, "get", "long", "java.util.concurrent.TimeUnit");
    assertThat(get.receiver(Role.WAITS).orElseThrow().argument("alsoOn"))
        .isEqualTo("java.util.concurrent.ExecutionException");
    MethodModel await =
        model(
            "java.util.concurrent.CountDownLatch",
            "await",
            "long",
            "java.util.concurrent.TimeUnit");
    assertThat(await.receiver(Role.AWAITS).orElseThrow().flag("bounded")).isTrue();
  }

  private static MethodModel model(String type, String name, String... parameters) {
    MethodKey key = new MethodKey(type, name, List.of(parameters));
    return MODELS.all().stream().filter(m -> m.key().equals(key)).findFirst().orElseThrow();
  }
}
