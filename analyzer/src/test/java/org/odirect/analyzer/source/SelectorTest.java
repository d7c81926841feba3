package org.odirect.analyzer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.odirect.analyzer.notice.Notice;

class SelectorTest {

  private static final Set<String> SEEDS = Set.of("AsynchronousFileChannel");
  private static final Set<String> CARRIERS = Set.of("ByteBuffer", "Future");

  @TempDir private Path directory;

  private List<String> select(Map<String, String> sources) throws Exception {
    try (SourceSet set = scan(sources)) {
      TokenIndex one = TokenIndex.scan(set.files(), SEEDS, 1);
      TokenIndex three = TokenIndex.scan(set.files(), SEEDS, 3);
      List<SourceFile> selected = Selector.select(one, SEEDS, Set.of(), CARRIERS).files();
      assertThat(Selector.select(three, SEEDS, Set.of(), CARRIERS).files()).isEqualTo(selected);
      return selected.stream().map(f -> f.path().replace(".java", "")).toList();
    }
  }

  private SourceSet scan(Map<String, String> sources) throws IOException, SourceNotFoundException {
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = directory.resolve(source.getKey() + ".java");
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.getValue());
    }
    return SourceRoots.find(List.of("."), directory, SourceText.USUAL);
  }

  @Test
  void nothingWithoutASeed() throws Exception {
    assertThat(
            select(
                Map.of(
                    "A",
                    "class A { ByteBuffer b; } // AsynchronousFileChannel",
                    "B",
                    "class B { /* AsynchronousFileChannel */ String s = \"some channel\"; }")))
        .isEmpty();
  }

  /** Reflection names classes in strings. */
  @Test
  void seedsInStrings() throws Exception {
    String source = "class A { Object o = of(\"java.nio.AsynchronousFileChannel\"); }";
    assertThat(select(Map.of("A", source))).containsExactly("A");
  }

  @Test
  void filesThatMayAskNotToReport() throws Exception {
    Map<String, String> sources = new TreeMap<>();
    sources.put("Comment", "class Comment { //\t ours:ignore it\n}");
    sources.put("BeforeImport", "import a //ours\n.b; class BeforeImport {}");
    sources.put("Annotation", "@SuppressWarnings({\"all\", \"ours:RuleA\"}) class Annotation {}");
    sources.put("Selected", "@SuppressWarnings(\"RuleA\") class Selected {}");
    sources.put(
        "Mentioned",
        "class Mentioned { // what they say is ours\n /* and what is not ours */ String s = \"// ours\"; }");
    sources.put("Block", "class Block { /** OURS: ignore it */ }");
    sources.put("Marked", "class Marked { int i; // $NON-NLS-1$ Ours:ignore it\n}");
    sources.put("Other", "@SuppressWarnings(\"unchecked\") class Other { RuleA ours; }");
    sources.put("Longer", "@SuppressWarnings(\"RuleAB\") class Longer { // oursAndMore\n }");
    sources.put("End", "class End {} /*");
    try (SourceSet set = scan(sources)) {
      TokenIndex index =
          TokenIndex.scan(set.files(), SEEDS, Set.of("ours", "RuleA"), 2, EarlierScan.UNWANTED);
      List<SourceFile> selected =
          set.files().stream().filter(f -> f.path().contains("Selected")).toList();
      assertThat(Selector.silencing(index, selected).stream().map(SourceFile::path))
          .containsExactly(
              "Annotation.java", "BeforeImport.java", "Block.java", "Comment.java", "Marked.java");
      long word = Hashes.of("RuleA");
      assertThat(index.files().stream().filter(f -> f.identifiers().contains(word)))
          .as("types that are named")
          .singleElement()
          .returns("Other.java", f -> f.file().path());
    }
  }

  @Test
  void closesOverUsersAndCarriedTypes() throws Exception {
    Map<String, String> sources = new TreeMap<>();
    sources.put(
        "Seed", "package a; class Seed extends Base { AsynchronousFileChannel c; Holder h; }");
    sources.put("Base", "package a; class Base { ByteBuffer buffer; }");
    sources.put("Holder", "package a; class Holder { private Future<Integer> pending; }");
    sources.put("User", "package b; import a.Seed; class User { void f(Seed s, ByteBuffer b) {} }");
    sources.put(
        "Far", "package c; import b.*; class Far { Object f(User u) { ByteBuffer b = u.g(); } }");
    sources.put("NoCarrier", "package b; import a.Seed; class NoCarrier { Seed s; }");
    sources.put("OtherPackage", "package c; class OtherPackage { Seed s; ByteBuffer b; }");
    sources.put("Bystander", "package a; class Bystander { ByteBuffer b; }");
    sources.put(
        "Touches",
        "package a; class Touches { void f(Holder h) { Future<Integer> f = h.get(); } }");
    assertThat(select(sources)).containsExactly("Base", "Far", "Holder", "Seed", "Touches", "User");
  }

  /** What is submitted comes in an object: who gets it need not name what that holds. */
  @Test
  void takesWhoGetsAHolder() throws Exception {
    Map<String, String> sources = new TreeMap<>();
    sources.put(
        "Seed",
        "package a; class Seed { AsynchronousFileChannel c; Read start() { return null; } }");
    sources.put("Read", "package a; public record Read(ByteBuffer b, Future<Integer> done) {}");
    sources.put(
        "Gets", "package b; import a.*; class Gets { int f(Seed s) { Read r = s.start(); } }");
    sources.put("Starts", "package b; import a.*; class Starts { void f(Seed s) { s.start(); } }");
    sources.put(
        "Reads", "package b; import a.*; class Reads { int f(Read r) { return r.size(); } }");
    sources.put("Other", "package c; import b.*; class Other { Seed s; Read r; }");
    assertThat(select(sources)).containsExactly("Gets", "Read", "Seed");
    sources.put("Read", "package a; public record Read(ByteBuffer b, int size) {}");
    assertThat(select(sources)).as("nothing tells when it is done").containsExactly("Read", "Seed");
  }

  /** Who calls an interface runs the class that implements it, and names only the interface. */
  @Test
  void takesCallersOfASupertype() throws Exception {
    Map<String, String> sources = new TreeMap<>();
    sources.put("Seed", "package a; class Seed extends Base { AsynchronousFileChannel c; }");
    sources.put(
        "Base", "package a; abstract class Base implements Sink { public ByteBuffer empty(); }");
    sources.put("Sink", "package a; public interface Sink { Future<Integer> put(ByteBuffer b); }");
    sources.put("Plain", "package a; public interface Plain { void put(String s); }");
    sources.put(
        "Calls", "package b; import a.*; class Calls { void f(Sink s) { ByteBuffer b = g(); } }");
    sources.put("NoCarrier", "package b; import a.*; class NoCarrier { void f(Sink s) {} }");
    sources.put(
        "Other", "package b; import a.*; class Other { void f(Plain p) { ByteBuffer b = g(); } }");
    assertThat(select(sources)).containsExactly("Base", "Calls", "Seed", "Sink");
  }

  /** Too many callers of supertypes are left out, which is told. */
  @Test
  void tellsWhereItCutsCallers() throws Exception {
    Map<String, String> sources = new TreeMap<>();
    sources.put("Seed", "class Seed implements Sink { AsynchronousFileChannel c; }");
    sources.put("Sink", "interface Sink { Future<Integer> put(ByteBuffer b); }");
    for (int i = 0; i < Selector.CALLERS_BUDGET; i++) {
      sources.put("U" + i, "class U" + i + " { void f(Sink s) { ByteBuffer b = g(); } }");
    }
    try (SourceSet set = scan(sources)) {
      TokenIndex index = TokenIndex.scan(set.files(), SEEDS, 1);
      Selector.Selection selection = Selector.select(index, SEEDS, Set.of(), CARRIERS);
      assertThat(selection.files()).hasSize(2);
      assertThat(selection.notices())
          .singleElement()
          .returns(false, Notice::incomplete)
          .extracting(Notice::message)
          .isEqualTo(
              "not all files were taken that call supertypes of what submits: there would be more"
                  + " than 100");
    }
  }

  /** A wide ring that is too large is left out, which is told. */
  @Test
  void tellsWhereItCuts() throws Exception {
    Map<String, String> sources = new TreeMap<>();
    sources.put("T0", "package a; class T0 { AsynchronousFileChannel c; ByteBuffer b; }");
    for (int i = 1; i < 3; i++) {
      sources.put("T" + i, "package a; class T" + i + " { ByteBuffer b; T" + (i - 1) + " t; }");
    }
    for (int i = 0; i < Selector.BUDGET; i++) {
      sources.put("U" + i, "package a; class U" + i + " { ByteBuffer b; T2 t; }");
    }
    try (SourceSet set = scan(sources)) {
      TokenIndex index = TokenIndex.scan(set.files(), SEEDS, 1);
      Selector.Selection selection = Selector.select(index, SEEDS, Set.of(), CARRIERS);
      assertThat(selection.files()).hasSize(3);
      assertThat(selection.notices())
          .singleElement()
          .returns(false, Notice::incomplete)
          .extracting(Notice::message)
          .isEqualTo(
              "files 3 or more steps away from an I/O operation were left out: 3 nearer ones were"
                  + " taken, and with the next 200 there would be more than 200");
    }
  }

  /** The scan reads imports as Java does, with comments and line breaks anywhere. */
  @Test
  void importsAsJavaReadsThem() throws Exception {
    Map<String, String> sources = new TreeMap<>();
    sources.put("Seed", "package a.b; class Seed { AsynchronousFileChannel c; ByteBuffer b; }");
    String body = "class %s { void f(Seed s, ByteBuffer b) {} }";
    sources.put("Broken", "package c; import a.\n b /* x */ . Seed;" + body.formatted("Broken"));
    sources.put("Demand", "package c; import a.b.*;" + body.formatted("Demand"));
    sources.put("Nested", "package c; import static a.b.Seed.*;" + body.formatted("Nested"));
    sources.put("Hidden", "package c; /*/ import a.b.Seed; */" + body.formatted("Hidden"));
    sources.put("Unended", "package c; import a.b.Seed " + body.formatted("Unended"));
    assertThat(select(sources)).containsExactly("Broken", "Demand", "Nested", "Seed", "Unended");
  }

  @Test
  void findsPackagesAndTypes() throws Exception {
    Map<String, String> sources = new TreeMap<>();
    sources.put(
        "A",
        """
        /* package x; */ package a . b;
        import java.util.List;
        @Ann(A.class) public class A { class Inner {} Class<?> c = String.class; }
        sealed interface I permits J {} record J(int x) implements I {} @interface K {} enum L { M }
        """);
    sources.put("B", "class B {}");
    sources.put("C", "class B {}");
    try (SourceSet set = scan(sources)) {
      TokenIndex index = TokenIndex.scan(set.files(), SEEDS, 2);
      FileTokens first = index.files().get(0);
      assertThat(first.packageName()).isEqualTo("a.b");
      assertThat(first.types()).containsExactly("A", "I", "J", "K", "L");
      assertThat(index.declaring("a.b.J")).contains(first.file());
      assertThat(index.declaring("B").map(SourceFile::path)).contains("B.java");
      assertThat(index.nameIn("C.java", "B")).isEqualTo("B~2");
      assertThat(index.nameIn("B.java", "B")).isEqualTo("B");
    }
  }

  @Test
  void aFileSeesTheCopyInItsOwnSourceRoot() throws Exception {
    Map<String, String> sources = new TreeMap<>();
    for (String root : List.of("a/src/", "b/src/", "c/src/")) {
      sources.put(root + "x/User", "package x; class User {}");
    }
    sources.put("a/src/p/q/T", "package p.q; class T {}");
    sources.put("b/src/p/q/T", "package p.q; class T {}");
    sources.put("flat/T", "package p.q; class T {}");
    sources.put("flat/T2", "package p.q; class T {}");
    try (SourceSet set = scan(sources)) {
      TokenIndex index = TokenIndex.scan(set.files(), SEEDS, 1);
      assertThat(index.seenFrom("a/src/x/User.java", "x", "p.q.T")).isEqualTo("p.q.T");
      assertThat(index.seenFrom("b/src/x/User.java", "x", "p.q.T")).isEqualTo("p.q.T~2");
      assertThat(index.seenFrom("b/src/p/q/T.java", "p.q", "p.q.T")).isEqualTo("p.q.T~2");
      assertThat(index.seenFrom("c/src/x/User.java", "x", "p.q.T")).isEqualTo("p.q.T~");
      assertThat(index.seenFrom("flat/User.java", "x", "p.q.T")).isEqualTo("p.q.T~");
      assertThat(index.seenFrom("c/src/x/User.java", "x", "p.q.U")).isEqualTo("p.q.U");
    }
  }

  @Test
  void binaryFilesAreNotices() throws Exception {
    Files.write(directory.resolve("A.java"), new byte[] {'c', 0, 1});
    Files.write(directory.resolve("B.java"), new byte[0]);
    try (SourceSet set = SourceRoots.find(List.of("."), directory, SourceText.USUAL)) {
      TokenIndex index = TokenIndex.scan(set.files(), SEEDS, 1);
      assertThat(index.size()).isEqualTo(1);
      assertThat(index.notices())
          .extracting(n -> n.path() + ": " + n.message())
          .containsExactly("A.java: binary content was skipped");
    }
  }
}
