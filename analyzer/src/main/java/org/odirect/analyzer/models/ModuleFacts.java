package org.odirect.analyzer.models;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.odirect.analyzer.models.StubType.Entry;
import org.odirect.analyzer.types.ClassInfo;
import org.odirect.analyzer.types.ClassInfo.MethodInfo;

/** What a module tells others of its methods, before it is written as stubs. */
public final class ModuleFacts {

  private ModuleFacts() {}

  /**
   * A method in a stub.
   *
   * @param names the names of its parameters
   */
  public record Method(MethodModel model, MethodInfo declaration, List<String> names) {
    public Method {
      names = List.copyOf(names);
    }
  }

  /**
   * The models of some methods, as one layer.
   *
   * @param declarations the types, those of the methods among them
   * @param methods the methods' models, declarations and parameter names
   * @param fields what is said of fields of these types
   */
  public static StubModels asModels(
      List<ClassInfo> declarations, List<Method> methods, List<FieldModel> fields) {
    Map<String, List<Entry>> byType = new HashMap<>();
    methods.forEach(
        m ->
            byType
                .computeIfAbsent(m.model().key().type(), t -> new ArrayList<>())
                .add(new Entry(m.model(), m.declaration(), m.names(), 0)));
    Map<String, List<FieldModel>> fieldsOf =
        fields.stream().collect(Collectors.groupingBy(FieldModel::owner));
    StubModels.Builder builder = new StubModels.Builder();
    for (ClassInfo declaration : declarations) {
      List<Entry> entries = byType.getOrDefault(declaration.name(), List.of());
      List<FieldModel> own = fieldsOf.getOrDefault(declaration.name(), List.of());
      boolean lends =
          entries.stream().anyMatch(e -> isSeed(e.model()))
              || own.stream().anyMatch(f -> Effects.holdFunction(f.stored()));
      boolean carries = entries.stream().anyMatch(e -> isCarrier(e.model()));
      StubType.Marks marks =
          new StubType.Marks(lends ? StubTypeReader.SEED : "", carries, Map.of(), Set.of(), own);
      StubType.Resolved resolved = new StubType.Resolved(declaration, entries);
      builder.addType(declaration.name(), new StubType(marks, () -> resolved));
    }
    return builder.over(StubModels.NONE);
  }

  /** Whether objects of its type stand for memory or completions. */
  private static boolean isCarrier(MethodModel model) {
    return model.receiver().stream()
            .anyMatch(use -> use.role() != Role.VIEWED || !use.value().equals("SAME"))
        || model.exits().stream().anyMatch(exit -> Effects.concernReceiver(exit.value()));
  }

  private static boolean isSeed(MethodModel model) {
    return model.indexOf(Role.LENDS) >= 0
        || model.receiver(Role.LENDS).isPresent()
        || model.result(Role.OPENS).isPresent()
        || model.exits().stream().anyMatch(exit -> Effects.lend(exit.value()));
  }
}
