package org.odirect.analyzer.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.odirect.analyzer.body.Body;
import org.odirect.analyzer.models.FieldModel;
import org.odirect.analyzer.types.ClassInfo.FieldInfo;
import org.odirect.analyzer.types.TypeIndex;

/** What other modules may know of the fields that they can name. */
final class FieldExports {
  private final Program program;
  private final TypeIndex index;
  private final FieldFacts facts;
  private final Set<String> types = new TreeSet<>();

  /**
   * For the fields of a program.
   *
   * @param near the files near a submission: nothing is said of others
   * @param scope tells by its path whether to say something of what a source declares
   */
  FieldExports(Program program, FieldFacts facts, Set<String> near, Predicate<String> scope) {
    this.program = program;
    this.index = program.index();
    this.facts = facts;
    for (Body body : program.bodies()) {
      if (near.contains(body.span().path()) && scope.test(body.span().path())) {
        types.add(body.owner());
      }
    }
  }

  /** The types near a submission. */
  Set<String> types() {
    return types;
  }

  /** The fields of which there is something to say, sorted. */
  List<FieldModel> models() {
    List<FieldModel> models = new ArrayList<>();
    for (String type : types) {
      index.find(type).filter(t -> t.project() && !type.contains("$")).stream()
          .flatMap(t -> t.fields().stream())
          .filter(f -> !f.modifiers().contains("private"))
          .flatMap(f -> model(f).stream())
          .forEach(models::add);
    }
    return models;
  }

  private Optional<FieldModel> model(FieldInfo field) {
    boolean isFinal = field.modifiers().contains("final");
    Optional<Object> constant = isFinal ? index.constant(field) : Optional.empty();
    String name = field.owner() + "#" + field.name();
    String stored =
        constant.isPresent() || program.mayMissStores(name)
            ? ""
            : StoredFields.write(facts, name, isFinal);
    return stored.isEmpty() && constant.isEmpty()
        ? Optional.empty()
        : Optional.of(new FieldModel(field.owner(), field.name(), stored, constant));
  }
}
