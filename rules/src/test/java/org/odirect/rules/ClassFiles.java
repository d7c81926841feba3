package org.odirect.rules;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What class files declare, by the names that stubs use: read, never loaded. */
final class ClassFiles implements AutoCloseable {

  /**
   * A class file.
   *
   * @param ancestors the names of its super class and interfaces
   * @param fields the names of its fields and enum constants
   */
  record Declared(
      String name,
      boolean isInterface,
      List<String> ancestors,
      Set<String> fields,
      List<Method> methods) {}

  /**
   * A method or constructor ({@code <init>}).
   *
   * @param parameters the erased parameter types
   * @param result the erased result type
   * @param api whether it is public
   */
  record Method(
      String name, List<String> parameters, String result, boolean isStatic, boolean api) {}

  private final URLClassLoader jars;
  private final Map<String, Optional<Declared>> read = new HashMap<>();

  /** The class files of these jars, and of the running JDK. */
  ClassFiles(List<Path> jars) {
    this.jars =
        new URLClassLoader(
            jars.stream().map(ClassFiles::url).toArray(URL[]::new),
            ClassLoader.getPlatformClassLoader());
  }

  private static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    jars.close();
  }

  /**
   * A class, if there is one.
   *
   * @param name the qualified name, with dots before member types
   */
  Optional<Declared> find(String name) {
    return read.computeIfAbsent(name, this::locate);
  }

  /** The class and all that it inherits from, itself first. */
  List<Declared> lineage(String name) {
    Set<String> names = new LinkedHashSet<>(List.of(name));
    List<Declared> found = new ArrayList<>();
    while (!names.isEmpty()) {
      String next = names.iterator().next();
      names.remove(next);
      Declared declared = find(next).orElse(null);
      if (declared != null && !found.contains(declared)) {
        found.add(declared);
        names.addAll(declared.ancestors());
      }
    }
    return found;
  }

  private Optional<Declared> locate(String name) {
    String path = name.replace('.', '/');
    while (true) {
      try (InputStream in = open(path + ".class")) {
        if (in != null) {
          return Optional.of(declared(name, new ClassReader(in.readAllBytes())));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      int slash = path.lastIndexOf('/');
      if (slash < 0) {
        return Optional.empty();
      }
      path = path.substring(0, slash) + '$' + path.substring(slash + 1);
    }
  }

  private @Nullable InputStream open(String path) {
    return jars.getResourceAsStream(path);
  }

  private static Declared declared(String name, ClassReader reader) {
    List<String> ancestors =
        Stream.concat(Stream.ofNullable(reader.getSuperName()), Stream.of(reader.getInterfaces()))
            .map(ClassFiles::dotted)
            .toList();
    Members members = new Members();
    reader.accept(
        members, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    boolean isInterface = (reader.getAccess() & Opcodes.ACC_INTERFACE) != 0;
    return new Declared(name, isInterface, ancestors, members.fields, members.methods);
  }

  private static String dotted(String internalName) {
    return internalName.replace('/', '.').replace('$', '.');
  }

  private static final class Members extends ClassVisitor {
    final Set<String> fields = new LinkedHashSet<>();
    final List<Method> methods = new ArrayList<>();

    Members() {
      super(Opcodes.ASM9);
    }

    @Override
    public @Nullable FieldVisitor visitField(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        @Nullable Object value) {
      fields.add(name);
      return null;
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      if ((access & Opcodes.ACC_SYNTHETIC) != 0) {
        return null; // the compiler made it, to bridge erasures
      }
      List<String> parameters =
          Arrays.stream(Type.getArgumentTypes(descriptor))
              .map(t -> dotted(t.getClassName()))
              .collect(toCollection(ArrayList::new));
      String result = dotted(Type.getReturnType(descriptor).getClassName());
      boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
      boolean api = (access & Opcodes.ACC_PUBLIC) != 0;
      methods.add(new Method(name, parameters, result, isStatic, api));
      return null;
    }
  }
}
