package org.odirect.analyzer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceRootsTest {

  @TempDir private Path directory;

  @BeforeEach
  void project() throws IOException {
    write("p/pom.xml", "");
    write("p/src/main/java/a/B.java", "package a; class B {}");
    write("p/src/main/java/a/target/C.java", "package a.target; class C {}");
    write("p/target/generated/D.java", "class D {}");
    write("p/.git/E.java", "class E {}");
    write("p/src/main/java/a/readme.txt", "");
    try (ZipOutputStream out =
        new ZipOutputStream(Files.newOutputStream(directory.resolve("lib-sources.jar")))) {
      for (String name : List.of("x/Z.java", "x/Y.java", "x/Y.class")) {
        out.putNextEntry(new ZipEntry(name));
        out.write("package x;".getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private void write(String path, String text) throws IOException {
    Path file = directory.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> find(String... paths) throws SourceNotFoundException {
    try (SourceSet sources = SourceRoots.find(List.of(paths), directory, SourceText.USUAL)) {
      assertThat(sources.notices()).isEmpty();
      return sources.files().stream().map(SourceFile::path).toList();
    }
  }

  @Test
  void directoriesWithoutBuildOutputAndHiddenOnes() throws Exception {
    assertThat(find("p"))
        .containsExactly("p/src/main/java/a/B.java", "p/src/main/java/a/target/C.java");
    assertThat(find("./p/src/../src")).hasSize(2).allMatch(f -> f.startsWith("p/src/main"));
    assertThat(find("p/target")).containsExactly("p/target/generated/D.java");
    assertThat(find(".")).hasSize(2);
  }

  @Test
  void filesAndJars() throws Exception {
    assertThat(find("lib-sources.jar", "p/src/main/java/a/B.java"))
        .containsExactly(
            "lib-sources.jar!/x/Y.java", "lib-sources.jar!/x/Z.java", "p/src/main/java/a/B.java");
    try (SourceSet sources =
        SourceRoots.find(List.of("lib-sources.jar"), directory, SourceText.USUAL)) {
      assertThat(sources.files().get(0).read())
          .asString(StandardCharsets.UTF_8)
          .isEqualTo("package x;");
    }
  }

  @Test
  void everyFileOnce() throws Exception {
    assertThat(find("p", "p/src", "p/src/main/java/a/B.java", "p")).hasSize(2);
    Files.createSymbolicLink(directory.resolve("p/src/loop"), directory.resolve("p"));
    assertThat(find("p")).hasSize(2);
  }

  /** As git and ripgrep do it: what is named is read, and no link that is met there is followed. */
  @Test
  void links() throws Exception {
    write("other/O.java", "class O {}");
    write("q/Q.java", "class Q {}");
    link("q/up", "..");
    link("q/circle", "circle");
    link("q/Gone.java", "nothing");
    link("q/Directory.java", "../other");
    link("q/sibling", "../other");
    link("q/File.java", "../other/O.java");
    link("named", "q");
    link("twice", "named");
    assertThat(find("q")).containsExactly("q/Q.java");
    assertThat(find("named")).containsExactly("named/Q.java");
    assertThat(find("twice/")).containsExactly("twice/Q.java");
    assertThat(find("q/sibling")).containsExactly("q/sibling/O.java");
    assertThat(find("q/File.java")).containsExactly("q/File.java");
    assertThat(find("q/up/other")).containsExactly("q/up/other/O.java");
    assertThat(find("q", "named", "q/sibling", "other")).hasSize(2);
    Path q = directory.resolve("q");
    assertThat(SourceRoots.finds(q, q.resolve("Q.java"))).isTrue();
    assertThat(SourceRoots.finds(q, q.resolve("File.java"))).isFalse();
    assertThat(SourceRoots.finds(q, q.resolve("sibling/O.java"))).isFalse();
  }

  private void link(String name, String target) throws IOException {
    Files.createSymbolicLink(directory.resolve(name), Path.of(target));
  }

  /** Nobody ever writes into these. */
  @ParameterizedTest
  @ValueSource(strings = {"pipe.java", "pipe-sources.jar", "pipe.txt"})
  @Timeout(60)
  void pipes(String name) throws Exception {
    assumeFalse(System.getProperty("os.name").startsWith("Windows"));
    Path pipe = directory.resolve(name);
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    assertThatThrownBy(() -> find(name))
        .isInstanceOf(SourceNotFoundException.class)
        .hasMessage("not a directory or a regular file: " + name);
    assertThat(find(".")).hasSize(2);
    assertThat(SourceRoots.finds(directory, pipe)).isFalse();
  }

  @Test
  void whatDoesNotExist() {
    assertThatThrownBy(() -> find("nowhere"))
        .isInstanceOf(SourceNotFoundException.class)
        .hasMessage("no such file or directory: nowhere");
    assertThatThrownBy(() -> find("p/pom.xml"))
        .hasMessage("not a directory, a .java file or a source jar: p/pom.xml");
  }

  @Test
  void aBrokenJarIsANotice() throws Exception {
    write("broken.jar", "no zip");
    try (SourceSet sources = SourceRoots.find(List.of("broken.jar"), directory, SourceText.USUAL)) {
      assertThat(sources.files()).isEmpty();
      assertThat(sources.notices())
          .singleElement()
          .satisfies(n -> assertThat(n.path()).isEqualTo("broken.jar"))
          .satisfies(n -> assertThat(n.incomplete()).isTrue());
    }
  }
}
