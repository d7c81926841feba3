package org.odirect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two modules declare the same class; one of them waits for the write that it starts. Who uses it
 * from a third module may be compiled against either.
 */
class CopiesTest {
  private static final String IMPORTS =
      """
      import java.nio.ByteBuffer;
      import java.nio.channels.AsynchronousFileChannel;
      import java.util.concurrent.Future;
      """;

  private static final String STORE =
      """
        public static Future<Integer> write(AsynchronousFileChannel file, ByteBuffer page)
            throws Exception {
          Future<Integer> written = file.write(page, 0);
          %s
          return written;
        }
      """;

  @TempDir private Path directory = Path.of("");

  @BeforeEach
  void declareTwice() throws IOException {
    store("a", "");
    store("b", "written.get();");
  }

  private void store(String module, String wait) throws IOException {
    String method = STORE.formatted(wait);
    String text = "public class Store {\n" + method + "public static class Inner {\n" + method;
    write(module, "store", "Store", text + "}\n}\n");
  }

  private void write(String module, String packageName, String name, String text)
      throws IOException {
    Path folder = Files.createDirectories(directory.resolve(module).resolve(packageName));
    String header = "package " + packageName + ";\n" + IMPORTS;
    Files.writeString(folder.resolve(name + ".java"), header + text);
  }

  private String check(String... modules) {
    String[] args = new String[modules.length + 2];
    args[0] = "check";
    args[1] = "-q";
    for (int i = 0; i < modules.length; i++) {
      args[i + 2] = directory.resolve(modules[i]).toString();
    }
    return CommandLine.run(args).untraced().out();
  }

  private void use(String module, String packageName, String imported, String type, String call)
      throws IOException {
    write(
        module,
        packageName,
        "Pages",
        imported
            + "class Pages"
            + type
            + """
              {
                void flush(AsynchronousFileChannel file, ByteBuffer page) throws Exception {
                  Future<Integer> written = %s(file, page);
                  page.putLong(0, 1);
                  written.get();
                }
              }
              """
                .formatted(call));
  }

  /** The import, what the class is declared as, and the call. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "import store.Store; | | Store.write",
        "import store.*; | | Store.write",
        "import static store.Store.write; | | write",
        "import static store.Store.*; | | write",
        "import store.Store.Inner; | | Inner.write",
        "import store.Store; | | Store.Inner.write",
        " | | store.Store.write",
        "import store.Store; | extends Store | write",
        "import store.Store; | extends Store | super.write",
      })
  void theOwnModuleWinsAndElseItIsUnknown(String use) throws IOException {
    String[] parts = use.split("[|]", -1);
    for (String module : new String[] {"a", "b", "c"}) {
      use(module, "pages", parts[0], parts[1], parts[2].strip());
    }
    assertThat(check("a", "b", "c"))
        .contains("a/pages/Pages.java:8:10: error: WriteInFlight: ")
        .hasLineCount(1);
    assertThat(check("b", "a", "c")).isEqualTo(check("a", "b", "c"));
    assertThat(check("a", "c")).hasLineCount(2).contains("c/pages/Pages.java");
    assertThat(check("b", "c")).isEmpty();
  }

  /** The package is split over the modules. */
  @ParameterizedTest
  @ValueSource(strings = {"Store.write", "Store.Inner.write"})
  void theSamePackage(String call) throws IOException {
    for (String module : new String[] {"a", "b", "c"}) {
      use(module, "store", "", "", call);
    }
    assertThat(check("a", "b", "c"))
        .contains("a/store/Pages.java:8:10: error: WriteInFlight: ")
        .hasLineCount(1);
    assertThat(check("a", "c")).hasLineCount(2);
  }
}
