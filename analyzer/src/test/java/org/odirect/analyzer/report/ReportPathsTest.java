package org.odirect.analyzer.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class ReportPathsTest {
  private final ReportPaths paths = new ReportPaths(Path.of("/work/project"));

  @Test
  void below() {
    assertThat(paths.display("/work/project/src/A.java")).isEqualTo("src/A.java");
    assertThat(paths.display("./src/../A.java")).isEqualTo("A.java");
    assertThat(paths.uri("/work/project/src/A.java")).isEqualTo("src/A.java");
  }

  @Test
  void outside() {
    assertThat(paths.display("/work/other/A.java")).isEqualTo("/work/other/A.java");
    assertThat(paths.display("../other/A.java")).isEqualTo("../other/A.java");
    assertThat(paths.uri("/work/other/A.java")).isEqualTo("../other/A.java");
  }

  @Test
  void jars() {
    assertThat(paths.display("/work/project/lib/b.jar!/b/B.java")).isEqualTo("lib/b.jar!/b/B.java");
    assertThat(paths.uri("lib/b.jar!/b/B.java")).isEqualTo("lib/b.jar!/b/B.java");
    assertThat(paths.uri("/root/.m2/b-1.jar!/b/B.java")).isEqualTo("b-1.jar!/b/B.java");
  }

  @Test
  void encoded() {
    assertThat(paths.uri("a b/50%/ä#[1]?:x.java"))
        .isEqualTo("a%20b/50%25/%C3%A4%23%5B1%5D%3F%3Ax.java");
    assertThat(paths.display("a\u001b[2J\nb.java")).isEqualTo("a\u241b[2J\u240ab.java");
  }

  @Test
  void linkedBase(@TempDir Path directory) throws IOException {
    Path real = Files.createDirectory(directory.toRealPath().resolve("real"));
    Path link = Files.createSymbolicLink(directory.resolve("link"), real);
    ReportPaths linked = new ReportPaths(link);
    assertThat(linked.uri(real.resolve("A.java").toString())).isEqualTo("A.java");
    assertThat(linked.uri(link.resolve("A.java").toString())).isEqualTo("A.java");
  }

  @Test
  void fromTheRootOfTheRepository(@TempDir Path directory) throws IOException {
    Path root = Files.createDirectories(directory.resolve("repository"));
    Path module = Files.createDirectories(root.resolve("a module/src"));
    Files.writeString(module.resolve("A.java"), "");
    Files.createSymbolicLink(root.resolve("link"), module);
    assertThat(RepositoryRoot.of(module)).as("no repository").isEqualTo(module);
    Files.writeString(root.resolve(".git"), "gitdir: elsewhere");
    assertThat(RepositoryRoot.of(module)).isEqualTo(root);
    ReportPaths below = new ReportPaths(module, RepositoryRoot.of(module));
    assertThat(below.uri("A.java")).isEqualTo("a%20module/src/A.java");
    assertThat(below.relative("A.java")).isEqualTo("a module/src/A.java");
    assertThat(below.uri("Gone.java")).isEqualTo("a%20module/src/Gone.java");
    assertThat(below.uri("../../link/A.java")).isEqualTo("a%20module/src/A.java");
    assertThat(below.uri("../../../other/A.java")).isEqualTo("../other/A.java");
    assertThat(below.display("A.java")).isEqualTo("a module/src/A.java");
  }
}
