package org.odirect.analyzer.models;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.odirect.analyzer.models.StubSyntax.Declared;
import org.odirect.analyzer.models.StubSyntax.Unit;
import org.odirect.analyzer.types.LibrarySignatures;
import org.odirect.analyzer.types.MethodKey;

/**
 * Reads stub files: Java without bodies, with roles as annotations on the positions of signatures.
 *
 * <pre>
 * package java.util.concurrent;
 *
 * {@literal @}Carrier
 * interface Future&lt;V&gt; {
 *   V get({@literal @}Waits(alsoOn = ExecutionException.class) Future&lt;V&gt; this);
 *   boolean isDone({@literal @}Polls Future&lt;V&gt; this);
 * }
 * </pre>
 *
 * <ul>
 *   <li>A {@link Role} stands on a parameter, on the explicit receiver parameter, or on the method
 *       (or constructor) for its result. Its members are those of {@link RoleArguments}.
 *   <li>Methods end with a semicolon, in classes as well; constructors have an empty body, so that
 *       javaparser can read a stub, too: {@code Thread(@Task Runnable task) {}}.
 *   <li>Names are resolved as in Java: through imports, the stub's own package, {@code java.lang},
 *       the other stubs, and the JDK's signatures. An import of a package that nobody knows is
 *       believed.
 *   <li>{@code @Seed} on a type, method, field or enum constant adds its simple name to {@link
 *       Models#seeds}, {@code @RawSeed} to {@link Models#rawSeeds}, too; {@code @Carrier} on a type
 *       adds it to {@link Models#carriers}; {@code @Direct} on a field or enum constant adds it to
 *       {@link Models#directOptions}; {@code @NoMemory} on one says {@link Models#isNoMemory}.
 *   <li>A stub need not list all members of a type, and a member without any role is fine.
 * </ul>
 */
public final class StubReader {

  /** The type that carries addresses. */
  private static final String ADDRESS = "long";

  private final StubModels lower;
  private final StubModels.Builder builder = new StubModels.Builder();
  private final List<StubTypeReader> readers = new ArrayList<>();
  private final Set<String> declared = new HashSet<>();
  private final Set<StubError> errors = new TreeSet<>();

  private StubReader(StubModels lower) {
    this.lower = lower;
  }

  /**
   * Reads and checks one layer of stubs.
   *
   * @param files the stubs; no two of them may describe the same method
   * @param lower the layers below, whose models hold for the methods that {@code files} do not
   *     describe
   * @return all layers
   * @throws StubException if the stubs are wrong: with everything that is wrong with them
   */
  public static StubModels read(List<StubFile> files, StubModels lower) {
    return read(files, lower, lower);
  }

  private static StubModels read(List<StubFile> files, StubModels known, StubModels lower) {
    StubReader reader = new StubReader(known);
    reader.readAll(files);
    return reader.builder.over(lower);
  }

  /**
   * {@linkplain #read Reads} a user's layer. There a type that lends and that no layer marks is a
   * seed, too: nothing would be looked for in the files that use it only. The shipped stubs have
   * types that are none on purpose, since far too many files name them.
   *
   * @throws StubException if the stubs are wrong
   */
  public static StubModels readOwn(List<StubFile> files, StubModels lower) {
    StubReader reader = new StubReader(lower);
    reader.readAll(files);
    reader.seedLenders();
    return reader.builder.over(lower);
  }

  /**
   * Reads and checks a layer of stubs that goes below others.
   *
   * @param files the stubs; what their names mean they tell themselves, or the upper layers
   * @param upper the layers above, which hold for the methods that they describe
   * @return all layers
   * @throws StubException if the stubs are wrong: with everything that is wrong with them
   */
  public static StubModels readBelow(List<StubFile> files, StubModels upper) {
    return files.isEmpty() ? upper : upper.above(read(files, upper, StubModels.NONE));
  }

  /**
   * Reads stubs that a test has {@linkplain #read read} already: the names in a type are resolved
   * when it is first asked for, so that a mistake would be found only then.
   */
  public static StubModels trust(List<StubFile> files) {
    StubReader reader = new StubReader(StubModels.NONE);
    files.forEach(reader::parse);
    reader.throwIfAny();
    return reader.builder.over(StubModels.NONE);
  }

  private void readAll(List<StubFile> files) {
    files.forEach(this::parse);
    if (readers.size() == files.size()) {
      check();
    }
    throwIfAny();
  }

  /** A type that lends an address is a raw seed: no other type tells where that goes. */
  private void seedLenders() {
    for (StubTypeReader reader : readers) {
      for (StubType type : reader.types()) {
        String name = type.declaration().name();
        boolean marked =
            type.marks().isSeed() || lower.layers(name).stream().anyMatch(l -> l.marks().isSeed());
        List<String> lent = type.lent();
        if (marked || lent.isEmpty()) {
          continue;
        }
        String simpleName = StubNames.simple(name);
        if (lent.contains(ADDRESS)) {
          builder.addRawSeed(simpleName);
        } else {
          builder.addSeed(simpleName);
        }
      }
    }
  }

  private void parse(StubFile file) {
    StubPlaces places = new StubPlaces(file);
    StubErrors syntax = new StubErrors(places);
    try {
      Unit unit = StubParser.parse(file.text(), e -> syntax.add(e.at, e.problem));
      unit.types().forEach(type -> declare(unit.packageName(), type));
      StubTypeReader reader = new StubTypeReader(unit, places, this::isKnown);
      readers.add(reader);
      errors.addAll(reader.addTo(builder));
    } catch (StubTokens.SyntaxException e) {
      syntax.add(e.at, e.problem);
    }
    errors.addAll(syntax.all());
  }

  private void declare(String outer, Declared type) {
    String name = outer.isEmpty() ? type.name() : outer + "." + type.name();
    declared.add(name);
    type.types().forEach(nested -> declare(name, nested));
  }

  private boolean isKnown(String qualifiedName) {
    return declared.contains(qualifiedName)
        || lower.typeNames().contains(qualifiedName)
        || LibrarySignatures.jdk().contains(qualifiedName);
  }

  private void check() {
    Map<MethodKey, String> origins = new HashMap<>();
    for (StubTypeReader reader : readers) {
      errors.addAll(reader.checkImports());
      for (StubType type : reader.types()) {
        try {
          for (StubType.Entry entry : type.entries()) {
            problem(entry.model(), origins).ifPresent(p -> errors.add(reader.error(entry, p)));
          }
        } catch (StubException e) {
          errors.addAll(e.problems());
        }
      }
    }
  }

  private static Optional<String> problem(MethodModel model, Map<MethodKey, String> origins) {
    String first = origins.putIfAbsent(model.key(), model.origin());
    return first == null
        ? JdkMembers.problem(model.key())
        : Optional.of(model.key() + " has a model already, at " + first);
  }

  private void throwIfAny() {
    if (!errors.isEmpty()) {
      throw new StubException(errors);
    }
  }
}
