package org.odirect.analyzer.flow;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.odirect.analyzer.body.Body;
import org.odirect.analyzer.body.Instruction;
import org.odirect.analyzer.models.MethodModel;
import org.odirect.analyzer.models.Role;
import org.odirect.analyzer.types.ClassInfo;
import org.odirect.analyzer.types.JavaType;

/** The types of what stands for C functions in a program: symbols, handles, proxies. */
final class Handles {

  /** What a proxy is whose interface is not known. */
  private static final String OBJECT = "java.lang.Object";

  private final Program program;
  private final Set<String> types = new HashSet<>();

  /** The functions that handles in other modules' fields stand for. */
  private final Set<String> told = new HashSet<>();

  Handles(Program program) {
    this.program = program;
    program.bodies().forEach(this::note);
  }

  private void note(Body body) {
    Instructions.of(body, Instruction.Call.class).filter(this::namesFunction).forEach(this::note);
    Instructions.of(body, Instruction.GetField.class).forEach(this::note);
  }

  private void note(Instruction.Call call) {
    JavaType made = call.callee().result();
    types.add(made instanceof JavaType.ClassType ? made.erasedName() : OBJECT);
  }

  private void note(Instruction.GetField get) {
    Set<String> functions = program.told().functionsIn(get.owner() + "#" + get.field());
    if (!functions.isEmpty()) {
      told.addAll(functions);
      Optional<JavaType> type =
          program.index().field(get.owner(), get.field()).map(ClassInfo.FieldInfo::type);
      types.add(type.map(JavaType::erasedName).orElse(OBJECT));
    }
  }

  private boolean namesFunction(Instruction.Call call) {
    return program.model(call.callee().key()).filter(m -> m.indexOf(Role.SYMBOL) >= 0).isPresent();
  }

  /** Whether objects of a type stand for C functions. */
  boolean isHandle(String type) {
    return types.contains(type);
  }

  /** Whether a call may run a C function through a proxy: its method has no body. */
  boolean isProxied(Instruction.Call call) {
    return (types.contains(call.callee().key().type()) || types.contains(OBJECT))
        && program.implementations(call.callee().key()).isEmpty();
  }

  /** Whether the program names a C function of a kind. */
  boolean nameAny(Predicate<MethodModel> kind) {
    if (types.isEmpty()) {
      return false;
    }
    Predicate<String> fits = name -> program.models().function(name).filter(kind).isPresent();
    if (told.stream().anyMatch(fits)) {
      return true;
    }
    for (Body body : program.bodies()) {
      if (Program.texts(body).anyMatch(fits)) {
        return true;
      }
    }
    return false;
  }
}
