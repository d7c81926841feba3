package org.odirect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.odirect.analyzer.models.StubModels;
import org.odirect.analyzer.types.ClassInfo;
import org.odirect.analyzer.types.ClassInfo.FieldInfo;
import org.odirect.analyzer.types.ClassInfo.Kind;
import org.odirect.analyzer.types.ClassInfo.MethodInfo;
import org.odirect.analyzer.types.JavaType;
import org.odirect.analyzer.types.LibrarySignatures;
import org.odirect.analyzer.types.MethodKey;

/**
 * Whether the stubs describe what the libraries have: types, methods with their parameters, results
 * and static-ness, fields, and super types. The libraries are the jars of {@code testdata/pom.xml},
 * the JDK's own packages that {@link LibrarySignatures} leaves out those of the running JDK.
 */
class LibraryStubsTest {

  private static final Path CLASSPATH = Path.of("../testdata/target/classpath");

  /** Packages that no jar has. */
  private static final Set<String> EXEMPT =
      Set.of(
          // C's functions, for calls through java.lang.foreign.
          "c",
          // JUring is not on Maven Central: written from davidtos/JUring, commit 6750dfc.
          "com.davidvlijmincx.lio.api",
          // Nor is PanamaUring: written from dreamlike-ocean/PanamaUring, commit 0613da3.
          "top.dreamlike.panama.uring.async",
          "top.dreamlike.panama.uring.async.cancel",
          "top.dreamlike.panama.uring.async.fd",
          "top.dreamlike.panama.uring.async.trait",
          "top.dreamlike.panama.uring.helper",
          "top.dreamlike.panama.uring.trait");

  private static final StubModels MODELS = ShippedModels.read();

  @Test
  void describeWhatTheJarsHave() throws IOException {
    List<String> wrong = new ArrayList<>();
    try (ClassFiles jars = new ClassFiles(jars())) {
      for (String name : MODELS.typeNames()) {
        if (LibrarySignatures.jdk().find(name).isEmpty() && !EXEMPT.contains(packageOf(name))) {
          wrong.addAll(problems(jars, MODELS.type(name).orElseThrow()));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** What is exempt from the check is checked to be there. */
  @Test
  void exemptsNoPackageWithoutStubs() {
    assertThat(ShippedModels.PACKAGES).containsAll(EXEMPT);
  }

  private static List<Path> jars() throws IOException {
    assertThat(CLASSPATH).as("run scripts/libraries, which writes it").exists();
    String separator = System.getProperty("path.separator");
    return Arrays.stream(Files.readString(CLASSPATH).strip().split(separator, -1))
        .map(Path::of)
        .toList();
  }

  private static String packageOf(String typeName) {
    String name = typeName;
    while (!ShippedModels.PACKAGES.contains(name)) {
      name = name.substring(0, name.lastIndexOf('.'));
    }
    return name;
  }

  private static List<String> problems(ClassFiles jars, ClassInfo stub) {
    Optional<ClassFiles.Declared> found = jars.find(stub.name());
    if (found.isEmpty()) {
      return List.of("no jar has " + stub.name());
    }
    ClassFiles.Declared real = found.get();
    List<String> wrong = new ArrayList<>();
    if (real.isInterface() != (stub.kind() == Kind.INTERFACE)) {
      wrong.add(stub.name() + " is " + (real.isInterface() ? "an" : "no") + " interface");
    }
    List<String> lineage =
        jars.lineage(stub.name()).stream().map(ClassFiles.Declared::name).toList();
    Stream.concat(stub.superclass().stream(), stub.interfaces().stream())
        .map(JavaType::erasedName)
        .filter(ancestor -> !lineage.contains(ancestor))
        .forEach(ancestor -> wrong.add(stub.name() + " is no " + ancestor));
    stub.fields().stream()
        .map(FieldInfo::name)
        .filter(field -> !real.fields().contains(field))
        .forEach(field -> wrong.add("no field " + stub.name() + "." + field));
    stub.methods().forEach(m -> problem(jars, stub, m).ifPresent(wrong::add));
    stub.methods().stream()
        .map(m -> missing(real, stub, m))
        .flatMap(List::stream)
        .distinct()
        .forEach(wrong::add);
    return wrong;
  }

  /** What is wrong with one method. */
  private static Optional<String> problem(ClassFiles jars, ClassInfo stub, MethodInfo method) {
    MethodKey key = method.key();
    Optional<ClassFiles.Method> found =
        jars.lineage(stub.name()).stream()
            .flatMap(c -> c.methods().stream())
            .filter(m -> matches(m, key))
            .findFirst();
    if (found.isEmpty()) {
      return Optional.of("no method " + key);
    }
    ClassFiles.Method real = found.get();
    if (real.isStatic() != method.modifiers().contains("static")) {
      return Optional.of(key + " is " + (real.isStatic() ? "" : "not ") + "static");
    }
    boolean constructor = key.name().equals(MethodKey.CONSTRUCTOR);
    return constructor || real.result().equals(method.result().erasedName())
        ? Optional.empty()
        : Optional.of(key + " returns " + real.result());
  }

  private static boolean matches(ClassFiles.Method method, MethodKey key) {
    return method.name().equals(key.name()) && method.parameters().equals(key.parameters());
  }

  /**
   * The overloads of a method that have as many parameters and are not in the stub: a call with an
   * argument of unknown type would be taken for one of the overload that is.
   */
  private static List<String> missing(ClassFiles.Declared real, ClassInfo stub, MethodInfo method) {
    MethodKey key = method.key();
    return real.methods().stream()
        .filter(m -> m.api() && m.name().equals(key.name()))
        .filter(m -> m.parameters().size() == key.parameters().size())
        .filter(m -> stub.methods().stream().noneMatch(s -> matches(m, s.key())))
        .map(m -> "not in the stub: " + stub.name() + "." + key.name() + m.parameters())
        .toList();
  }
}
