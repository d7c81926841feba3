import java.io.IOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.ConstantValueAttribute;
import java.lang.classfile.attribute.InnerClassInfo;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.constant.ConstantDesc;
import java.lang.reflect.AccessFlag;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the table of the JDK's public API that {@code LibrarySignatures} reads: one text file per
 * package, and their names in the file {@code packages}. Run it on the JDK that the table shall describe (25):
 *
 * <pre>
 * java scripts/JdkSignatures.java analyzer/src/main/resources/org/odirect/analyzer/types/jdk
 * </pre>
 *
 * <p>Format of a file: the lines {@code Name length} of its types (nested ones dotted), an empty
 * line, then the types' texts, each of that many characters: {@code kind flags signature}, then one
 * line per public or protected member: {@code f flags name signature[ =constant]}, {@code m flags
 * name signature[ ^thrown,thrown]}. Signatures are those of class files with dots for slashes and
 * dollars, and without {@code java.lang.}: {@code LString;}. All is ASCII, sorted or in the order
 * of the class file: the same JDK gives the same bytes.
 */
final class JdkSignatures {

  private static final List<String> PACKAGES =
      List.of(
          "com.sun.nio.file",
          "java.io",
          "java.lang",
          "java.lang.annotation",
          "java.lang.constant",
          "java.lang.foreign",
          "java.lang.invoke",
          "java.lang.ref",
          "java.lang.reflect",
          "java.math",
          "java.net",
          "java.nio",
          "java.nio.channels",
          "java.nio.channels.spi",
          "java.nio.charset",
          "java.nio.file",
          "java.nio.file.attribute",
          "java.nio.file.spi",
          "java.security",
          "java.text",
          "java.time",
          "java.time.chrono",
          "java.time.temporal",
          "java.util",
          "java.util.concurrent",
          "java.util.concurrent.atomic",
          "java.util.concurrent.locks",
          "java.util.function",
          "java.util.logging",
          "java.util.random",
          "java.util.regex",
          "java.util.stream",
          "java.util.zip",
          "javax.crypto",
          "sun.misc");

  /** Not API, but what old code frees buffers with. */
  private static final List<String> CLASSES =
      List.of("sun.nio.ch.DirectBuffer", "jdk.internal.ref.Cleaner");

  /** Flags beyond those of class files; see {@code SignatureParser}. */
  private static final int DEFAULT = 0x10000;

  private static final int POLYMORPHIC = 0x20000;

  private static final int KEPT = 0x10000 - 1 & ~ClassFile.ACC_SYNTHETIC & ~ClassFile.ACC_SUPER;

  private final Path modules;
  private final Map<String, ClassModel> all = new TreeMap<>();
  private final Map<String, ClassModel> chosen = new TreeMap<>();

  private JdkSignatures(Path modules) {
    this.modules = modules;
  }

  public static void main(String... args) throws IOException {
    Path target = Path.of(args[0]);
    FileSystem image = FileSystems.getFileSystem(URI.create("jrt:/"));
    JdkSignatures table = new JdkSignatures(image.getPath("/modules"));
    table.read(image.getPath("/packages"));
    table.choose();
    table.write(target);
  }

  private void read(Path packages) throws IOException {
    for (String name : PACKAGES) {
      for (Path module : list(packages.resolve(name))) {
        Path folder = modules.resolve(module.getFileName().toString(), name.replace('.', '/'));
        if (!Files.isDirectory(folder)) {
          continue;
        }
        for (Path file : list(folder)) {
          if (file.toString().endsWith(".class")) {
            read(file, name);
          }
        }
      }
    }
    for (String name : CLASSES) {
      Path file = modules.resolve("java.base", name.replace('.', '/') + ".class");
      read(file, name.substring(0, name.lastIndexOf('.')));
    }
  }

  private void read(Path file, String inPackage) throws IOException {
    ClassModel model = ClassFile.of().parse(Files.readAllBytes(file));
    String name = model.thisClass().asInternalName().replace('/', '.');
    if (!name.endsWith("-info") && name.startsWith(inPackage)) {
      all.put(name, model);
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted(Comparator.comparing(Path::toString)).toList();
    }
  }

  /** The visible types, and what they inherit from. */
  private void choose() {
    Deque<ClassModel> open = new ArrayDeque<>();
    all.values().stream().filter(this::visible).forEach(open::add);
    while (!open.isEmpty()) {
      ClassModel model = open.remove();
      if (chosen.put(model.thisClass().asInternalName().replace('/', '.'), model) != null) {
        continue;
      }
      Stream.concat(model.superclass().stream(), model.interfaces().stream())
          .map(c -> all.get(c.asInternalName().replace('/', '.')))
          .filter(m -> m != null)
          .forEach(open::add);
    }
  }

  private boolean visible(ClassModel model) {
    if (!isVisible(flags(model))) {
      return false;
    }
    Optional<InnerClassInfo> inner = inner(model);
    if (inner.isEmpty()) {
      return true;
    }
    // Anonymous and local classes have no outer class here.
    Optional<ClassEntry> outer = inner.get().outerClass();
    return outer.isPresent() && visible(all.get(outer.get().asInternalName().replace('/', '.')));
  }

  private static boolean isVisible(int flags) {
    return (flags & (ClassFile.ACC_PUBLIC | ClassFile.ACC_PROTECTED)) != 0;
  }

  private static int flags(ClassModel model) {
    return inner(model).map(InnerClassInfo::flagsMask).orElse(model.flags().flagsMask()) & KEPT;
  }

  private static Optional<InnerClassInfo> inner(ClassModel model) {
    return model.findAttribute(Attributes.innerClasses()).stream()
        .flatMap(a -> a.classes().stream())
        .filter(i -> i.innerClass().asInternalName().equals(model.thisClass().asInternalName()))
        .findFirst();
  }

  private void write(Path target) throws IOException {
    Files.createDirectories(target);
    for (Path old : list(target)) {
      Files.delete(old);
    }
    Map<String, Map<String, String>> packages = new TreeMap<>();
    chosen.forEach(
        (name, model) -> {
          int dot = name.lastIndexOf('.');
          packages
              .computeIfAbsent(name.substring(0, dot), p -> new TreeMap<>())
              .put(name.substring(dot + 1).replace('$', '.'), text(model));
        });
    Files.write(target.resolve("packages"), packages.keySet(), StandardCharsets.US_ASCII);
    for (Map.Entry<String, Map<String, String>> types : packages.entrySet()) {
      StringBuilder out = new StringBuilder();
      types.getValue().forEach((n, t) -> out.append(n).append(' ').append(t.length()).append('\n'));
      out.append('\n');
      types.getValue().values().forEach(out::append);
      Files.writeString(
          target.resolve(types.getKey() + ".sig"), out, StandardCharsets.US_ASCII);
    }
  }

  private static String text(ClassModel model) {
    StringBuilder out = new StringBuilder();
    String signature =
        model
            .findAttribute(Attributes.signature())
            .map(a -> a.signature().stringValue())
            .orElseGet(
                () ->
                    Stream.concat(model.superclass().stream(), model.interfaces().stream())
                        .map(c -> "L" + c.asInternalName() + ";")
                        .collect(Collectors.joining()));
    out.append(kind(model)).append(hex(flags(model))).append(dotted(signature)).append('\n');
    for (FieldModel field : model.fields()) {
      int flags = field.flags().flagsMask();
      if (!isVisible(flags) || (flags & ClassFile.ACC_SYNTHETIC) != 0) {
        continue;
      }
      String type =
          field
              .findAttribute(Attributes.signature())
              .map(a -> a.signature().stringValue())
              .orElse(field.fieldType().stringValue());
      out.append('f').append(hex(flags & KEPT)).append(field.fieldName().stringValue());
      out.append(' ').append(dotted(type));
      field.findAttribute(Attributes.constantValue()).ifPresent(c -> out.append(constant(c)));
      out.append('\n');
    }
    for (MethodModel method : model.methods()) {
      appendMethod(model, method, out);
    }
    return out.toString();
  }

  private static void appendMethod(ClassModel model, MethodModel method, StringBuilder out) {
    int flags = method.flags().flagsMask();
    String name = method.methodName().stringValue();
    boolean hidden = (flags & (ClassFile.ACC_SYNTHETIC | ClassFile.ACC_BRIDGE)) != 0;
    if (!isVisible(flags) || hidden || name.equals("<clinit>")) {
      return;
    }
    String type =
        method
            .findAttribute(Attributes.signature())
            .map(a -> a.signature().stringValue())
            .orElseGet(() -> descriptor(model, method));
    int kept = flags & KEPT;
    boolean isInterface = model.flags().has(AccessFlag.INTERFACE);
    if (isInterface && (flags & (ClassFile.ACC_ABSTRACT | ClassFile.ACC_STATIC)) == 0) {
      kept |= DEFAULT;
    }
    if (isPolymorphic(method)) {
      kept |= POLYMORPHIC;
    }
    out.append('m').append(hex(kept)).append(name).append(' ').append(dotted(throwless(type)));
    String thrown =
        method.findAttribute(Attributes.exceptions()).stream()
            .flatMap(a -> a.exceptions().stream())
            .map(c -> c.asInternalName().replace('/', '.').replace('$', '.'))
            .collect(Collectors.joining(","));
    if (!thrown.isEmpty()) {
      out.append(" ^").append(thrown);
    }
    out.append('\n');
  }

  /** The descriptor; without the enclosing instance of an inner class's constructor. */
  private static String descriptor(ClassModel model, MethodModel method) {
    String text = method.methodType().stringValue();
    boolean isInner =
        inner(model).map(i -> (i.flagsMask() & ClassFile.ACC_STATIC) == 0).orElse(false);
    if (!isInner || !method.methodName().equalsString("<init>")) {
      return text;
    }
    return "(" + text.substring(text.indexOf(';') + 1);
  }

  private static String throwless(String signature) {
    int end = signature.indexOf('^');
    return end < 0 ? signature : signature.substring(0, end);
  }

  private static boolean isPolymorphic(MethodModel method) {
    return method.findAttribute(Attributes.runtimeVisibleAnnotations()).stream()
        .flatMap(a -> a.annotations().stream())
        .anyMatch(a -> a.className().stringValue().endsWith("$PolymorphicSignature;"));
  }

  private static char kind(ClassModel model) {
    int flags = model.flags().flagsMask();
    if ((flags & ClassFile.ACC_ANNOTATION) != 0) {
      return 'a';
    }
    if ((flags & ClassFile.ACC_INTERFACE) != 0) {
      return 'i';
    }
    if ((flags & ClassFile.ACC_ENUM) != 0) {
      return 'e';
    }
    return model.findAttribute(Attributes.record()).isPresent() ? 'r' : 'c';
  }

  private static String hex(int flags) {
    return Integer.toHexString(flags) + " ";
  }

  private static String constant(ConstantValueAttribute attribute) {
    ConstantDesc value = attribute.constant().constantValue();
    StringBuilder out = new StringBuilder(" =");
    for (char c : value.toString().toCharArray()) {
      if (c == '\\' || c < ' ' || c > '~') {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** With dots, and {@code java.lang.X} as {@code X}. */
  private static String dotted(String signature) {
    return signature
        .replaceAll("Ljava/lang/(\\w+[;<])", "L$1")
        .replaceAll("Ljava/lang/(\\w+[$])", "L$1")
        .replace('/', '.')
        .replace('$', '.');
  }
}
