package org.odirect.analyzer.types;

import com.github.javaparser.Position;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.odirect.analyzer.source.SourceFile;
import org.odirect.analyzer.source.SourceRoots;
import org.odirect.analyzer.source.SourceSet;
import org.odirect.analyzer.source.SourceText;
import org.odirect.analyzer.source.TokenIndex;
import org.odirect.analyzer.syntax.Parser;
import org.odirect.analyzer.threads.DeepStack;

/**
 * Compares the resolver with javac, which is given the sources and no class path: the static types
 * of receivers and the methods that calls mean. Run it with the newest JDK; arguments: a source
 * directory, and optionally how many differences to show.
 */
final class JavacComparison {

  private static final Set<String> NIO =
      Set.of("java.nio", "java.nio.channels", "java.lang.foreign", "java.nio.file");

  /** What javac says of a call. */
  private record Expected(String receiver, String key) {}

  private final Map<String, Map<String, Expected>> expected = new HashMap<>();
  private final Map<String, Integer> counts = new TreeMap<>();
  private final int shown;
  private int printed;

  private JavacComparison(int shown) {
    this.shown = shown;
  }

  public static void main(String[] arguments) throws Exception {
    int shown = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
    JavacComparison comparison = new JavacComparison(shown);
    try (SourceSet sources =
        SourceRoots.find(List.of(arguments[0]), Path.of(""), SourceText.USUAL)) {
      long start = System.nanoTime();
      comparison.javac(sources);
      System.out.printf("javac: %.1f s%n", (System.nanoTime() - start) / 1e9);
      start = System.nanoTime();
      DeepStack.call(() -> comparison.compare(sources));
      System.out.printf("resolver: %.1f s%n", (System.nanoTime() - start) / 1e9);
    }
    comparison.counts.forEach((k, v) -> System.out.println(k + ": " + v));
  }

  private void javac(SourceSet sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      Iterable<? extends JavaFileObject> units =
          files.getJavaFileObjectsFromPaths(
              sources.files().stream()
                  .map(f -> Path.of(f.path()))
                  .filter(p -> !p.endsWith("module-info.java"))
                  .toList());
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  d -> {},
                  List.of("-proc:none", "-XDshould-stop.ifError=FLOW", "-implicit:none"),
                  null,
                  units);
      List<CompilationUnitTree> trees = new ArrayList<>();
      task.parse().forEach(trees::add);
      task.analyze();
      for (CompilationUnitTree tree : trees) {
        Calls calls = new Calls(tree, Trees.instance(task), task.getTypes());
        calls.scan(tree, null);
        expected.put(tree.getSourceFile().getName(), calls.found);
      }
    }
  }

  /** Collects the calls of one tree by the position of the method's name. */
  private static final class Calls extends TreePathScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final Trees trees;
    private final Types types;
    private final Map<String, Expected> found = new HashMap<>();

    Calls(CompilationUnitTree unit, Trees trees, Types types) {
      this.unit = unit;
      this.trees = trees;
      this.types = types;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
      ExpressionTree select = call.getMethodSelect();
      if (select instanceof MemberSelectTree member) {
        TreePath receiver =
            new TreePath(new TreePath(getCurrentPath(), select), member.getExpression());
        TypeMirror type = trees.getTypeMirror(receiver);
        Element element = trees.getElement(new TreePath(getCurrentPath(), select));
        found.put(position(select), new Expected(name(type), key(element)));
      }
      return super.visitMethodInvocation(call, null);
    }

    private String position(ExpressionTree select) {
      long end = trees.getSourcePositions().getEndPosition(unit, select) - 1;
      LineMap lines = unit.getLineMap();
      long line = lines.getLineNumber(end);
      return line + ":" + (end - lines.getStartPosition(line) + 1);
    }

    private String name(TypeMirror type) {
      if (type == null || type.getKind() == TypeKind.ERROR || type.getKind() == TypeKind.OTHER) {
        return "";
      }
      TypeMirror erased = types.erasure(type);
      if (erased.getKind() == TypeKind.DECLARED
          && types.asElement(erased) instanceof TypeElement element) {
        String name = element.getQualifiedName().toString();
        return name.isEmpty() || isLocal(element) ? "" : name;
      }
      return erased.getKind() == TypeKind.ERROR ? "" : erased.toString();
    }

    private static boolean isLocal(TypeElement element) {
      for (Element at = element; at instanceof TypeElement; at = at.getEnclosingElement()) {
        if (((TypeElement) at).getNestingKind().isNested()
            && !(at.getEnclosingElement() instanceof TypeElement)) {
          return true;
        }
      }
      return false;
    }

    private String key(Element element) {
      if (!(element instanceof ExecutableElement method)
          || !(element.getEnclosingElement() instanceof TypeElement owner)
          || element.asType().getKind() == TypeKind.ERROR
          || isLocal(owner)) {
        return "";
      }
      List<String> parameters = new ArrayList<>();
      method.getParameters().forEach(p -> parameters.add(name(p.asType())));
      String type = owner.getQualifiedName().toString();
      return type.isEmpty() || parameters.contains("")
          ? ""
          : new MethodKey(type, method.getSimpleName().toString(), parameters).toString();
    }
  }

  private boolean compare(SourceSet sources) {
    TokenIndex tokens = TokenIndex.scan(sources.files(), Set.of(), 1);
    ProjectIndex index = new ProjectIndex(new SourceUnits(tokens), TypeLibrary.jdk());
    for (SourceFile file : sources.files()) {
      try {
        Optional<CompilationUnit> unit =
            Parser.parse(file.path(), file.decode(file.read()).text()).unit();
        if (unit.isPresent()) {
          compare(file.path(), index.open(file.path(), unit.get()));
        }
      } catch (IOException e) {
        System.out.println(file + ": " + e);
      }
    }
    return true;
  }

  private void compare(String path, UnitNames names) {
    Map<String, Expected> known = expected.getOrDefault(path, Map.of());
    for (MethodCallExpr call : names.unit().findAll(MethodCallExpr.class)) {
      if (call.getScope().isEmpty()) {
        continue;
      }
      Position end = call.getName().getEnd().orElseThrow();
      Expected javac = known.get(end.line + ":" + end.column);
      if (javac == null) {
        count("call not seen by javac");
        continue;
      }
      String receiver = names.typeOf(call.getScope().get()).erasedName();
      receiver(path, call, receiver, javac.receiver());
      Callee callee = names.calleeOf(call);
      method(path, call, callee, javac);
    }
  }

  private void receiver(String path, MethodCallExpr call, String ours, String javac) {
    if (javac.isEmpty() || ours.contains("$")) {
      boolean claims = isNio(ours) && javac.isEmpty();
      count(claims ? "receiver nio, javac does not know" : "receiver not comparable");
      return;
    }
    String kind = isNio(javac) ? "receiver nio " : "receiver other ";
    if (ours.equals(javac)) {
      count(kind + "agree");
    } else if (ours.equals("?")) {
      count(kind + "unknown");
      show(kind.startsWith("receiver nio"), path, call, "?", javac);
    } else {
      count(kind + (isNio(ours) ? "wrong, ours nio" : "wrong"));
      show(true, path, call, ours, javac);
    }
  }

  private void method(String path, MethodCallExpr call, Callee callee, Expected javac) {
    String key = callee.key().toString();
    if (javac.key().isEmpty() || key.contains("$")) {
      count("method not comparable");
      return;
    }
    String kind = isNio(javac.receiver()) ? "method nio " : "method other ";
    if (key.equals(javac.key())) {
      count(kind + "agree");
    } else if (!callee.known() || key.contains("?")) {
      count(kind + "unknown");
      show(kind.startsWith("method nio"), path, call, key, javac.key());
    } else {
      count(kind + "wrong");
      show(true, path, call, key, javac.key());
    }
  }

  private static boolean isNio(String type) {
    int dot = type.lastIndexOf('.');
    return dot > 0 && NIO.contains(type.substring(0, dot));
  }

  private void count(String what) {
    counts.merge(what, 1, Integer::sum);
  }

  private void show(boolean wanted, String path, MethodCallExpr call, String ours, String javac) {
    if (wanted && printed++ < shown) {
      System.out.println(
          path + ":" + call.getBegin().map(p -> p.line).orElse(0) + ": " + call.getNameAsString());
      System.out.println("  ours:  " + ours);
      System.out.println("  javac: " + javac);
    }
  }
}
