package org.odirect.analyzer.models;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.odirect.analyzer.models.StubSyntax.Type;
import org.odirect.analyzer.models.StubSyntax.Unit;
import org.odirect.analyzer.types.LibrarySignatures;

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
 *       Models#seeds}; {@code @Carrier} on a type adds it to {@link Models#carriers}; {@code @Direct}
 *       on a field or enum constant adds it to {@link Models#directOptions}.
 *   <li>A stub need not list all members of a type, and a member without any role is fine.
 * </ul>
 *
 * <p>Everything that is wrong is reported at once, by a {@link StubException}.
 */
public final class StubReader {

  private final StubErrors errors = new StubErrors();
  private final StubModels lower;
  private final Map<StubFile, Unit> units = new LinkedHashMap<>();
  private final Set<String> declared = new HashSet<>();

  private StubReader(StubModels lower) {
    this.lower = lower;
  }

  /**
   * Reads one layer of stubs.
   *
   * @param files the stubs; no two of them may describe the same method
   * @param lower the layer below, whose models hold for the methods that {@code files} do not
   *     describe
   * @return both layers
   * @throws StubException if the stubs are wrong
   */
  public static StubModels read(List<StubFile> files, StubModels lower) {
    return new StubReader(lower).read(files);
  }

  private StubModels read(List<StubFile> files) {
    for (StubFile file : files) {
      errors.enter(file);
      parse(file);
    }
    errors.throwIfAny();
    StubModels.Builder builder = new StubModels.Builder();
    units.forEach((file, unit) -> read(file, unit, builder));
    errors.throwIfAny();
    return builder.over(lower);
  }

  private void parse(StubFile file) {
    try {
      Unit unit = StubParser.parse(file.text());
      units.put(file, unit);
      unit.types().forEach(type -> declare(unit.packageName(), type));
    } catch (StubTokens.SyntaxException e) {
      errors.add(e.line, String.valueOf(e.getMessage()));
    }
  }

  private void declare(String outer, Type type) {
    String name = outer.isEmpty() ? type.name() : outer + "." + type.name();
    declared.add(name);
    type.types().forEach(nested -> declare(name, nested));
  }

  private void read(StubFile file, Unit unit, StubModels.Builder builder) {
    errors.enter(file);
    Predicate<String> known =
        name ->
            declared.contains(name)
                || lower.types().containsKey(name)
                || LibrarySignatures.jdk().contains(name);
    StubScope scope = new StubScope(errors, known, unit.packageName(), unit.imports());
    unit.types().forEach(type -> new StubTypeReader(errors, builder, scope).read(type));
  }
}
