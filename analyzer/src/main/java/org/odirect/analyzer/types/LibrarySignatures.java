package org.odirect.analyzer.types;

import com.google.errorprone.annotations.ThreadSafe;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * The public and protected API of the JDK packages that I/O code uses, as of JDK 25, whatever JDK
 * the analyzer runs on.
 *
 * <p>The table is made by {@code scripts/JdkSignatures.java}, which also documents its format: one
 * text resource per package, read when a name of that package is first asked for; a type is parsed
 * when it is first found.
 *
 * <p>Wildcards become their bound, an unbounded wildcard is {@link JavaType#UNKNOWN}. Types carry
 * no annotations, except that signature-polymorphic methods ({@code MethodHandle.invokeExact}) have
 * one named {@code PolymorphicSignature}.
 */
@ThreadSafe
public final class LibrarySignatures {

  private static final LibrarySignatures JDK = new LibrarySignatures();

  private final Set<String> packages;

  @SuppressWarnings("ThreadSafe") // a concurrent map of immutable values
  private final Map<String, PackageTable> tables = new ConcurrentHashMap<>();

  private LibrarySignatures() {
    packages = new TreeSet<>(resource("packages").lines().toList());
  }

  /** The API of the JDK. */
  public static LibrarySignatures jdk() {
    return JDK;
  }

  /** The names of the packages that are known, sorted. */
  public List<String> packages() {
    return List.copyOf(packages);
  }

  /** Whether the types of a package are known. */
  public boolean covers(String packageName) {
    return packages.contains(packageName);
  }

  /** The qualified names of a package's types that are known, member types included. */
  public List<String> types(String packageName) {
    return table(packageName).stream()
        .flatMap(t -> t.texts.keySet().stream())
        .map(n -> packageName + "." + n)
        .toList();
  }

  /** Whether a package has a public top-level type of that simple name. */
  public boolean declares(String packageName, String simpleName) {
    return table(packageName).filter(t -> t.isPublic(simpleName)).isPresent();
  }

  /** Whether there is a type of that qualified name, without reading its declaration. */
  public boolean contains(String qualifiedName) {
    return locate(qualifiedName, PackageTable::text).isPresent();
  }

  /**
   * A type's declaration.
   *
   * @param qualifiedName with dots before member types: {@code java.util.Map.Entry}
   */
  public Optional<ClassInfo> find(String qualifiedName) {
    return locate(qualifiedName, PackageTable::find);
  }

  /**
   * The value of a constant that a type itself declares.
   *
   * @return an {@link Integer}, {@link Long}, {@link Float}, {@link Double}, {@link Boolean},
   *     {@link Character} or {@link String}; smaller integers as {@code Integer}; empty if it is
   *     not a compile-time constant
   */
  public Optional<Object> constant(String qualifiedName, String field) {
    return locate(qualifiedName, PackageTable::text)
        .flatMap(text -> SignatureParser.constant(text, field));
  }

  private <T> Optional<T> locate(
      String qualifiedName, BiFunction<PackageTable, String, Optional<T>> lookup) {
    for (int dot = qualifiedName.lastIndexOf('.');
        dot > 0;
        dot = qualifiedName.lastIndexOf('.', dot - 1)) {
      Optional<PackageTable> table = table(qualifiedName.substring(0, dot));
      if (table.isPresent()) {
        return lookup.apply(table.get(), qualifiedName.substring(dot + 1));
      }
    }
    return Optional.empty();
  }

  private Optional<PackageTable> table(String packageName) {
    if (!packages.contains(packageName)) {
      return Optional.empty();
    }
    return Optional.of(tables.computeIfAbsent(packageName, PackageTable::read));
  }

  private static String resource(String name) {
    try (InputStream in = LibrarySignatures.class.getResourceAsStream("jdk/" + name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The types of one package. */
  private static final class PackageTable {
    private final String name;
    private final Map<String, String> texts;
    private final Map<String, ClassInfo> parsed = new ConcurrentHashMap<>();

    private PackageTable(String name, Map<String, String> texts) {
      this.name = name;
      this.texts = texts;
    }

    static PackageTable read(String name) {
      return new PackageTable(name, split(resource(name + ".sig")));
    }

    private static Map<String, String> split(String table) {
      Map<String, String> texts = new LinkedHashMap<>();
      int line = 0;
      int text = table.indexOf("\n\n") + 2;
      while (table.charAt(line) != '\n') {
        int space = table.indexOf(' ', line);
        int end = table.indexOf('\n', space);
        int length = Integer.parseInt(table, space + 1, end, 10);
        texts.put(table.substring(line, space), table.substring(text, text + length));
        line = end + 1;
        text += length;
      }
      return Collections.unmodifiableMap(texts);
    }

    Optional<String> text(String nestedName) {
      return Optional.ofNullable(texts.get(nestedName));
    }

    boolean isPublic(String simpleName) {
      return text(simpleName).filter(SignatureParser::isPublic).isPresent();
    }

    Optional<ClassInfo> find(String nestedName) {
      return text(nestedName)
          .map(t -> parsed.computeIfAbsent(nestedName, n -> SignatureParser.parse(name, n, t)));
    }
  }
}
