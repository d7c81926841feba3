package org.odirect.analyzer.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables are read strictly, and found in by name and by facts. */
class StorageTableTest {
  private static final String TABLE =
      """
      # comment

      [old-fs]
      also: ofs, elder
      when: fs = old|older; kernel < 6.15
      when: fs = eldest
      title: an old one
      direct: unsafe
      does: It breaks.
      race: it breaks, and goes
        on breaking
      since: always
      advice: do not
      source: A
      source: B

      [new-fs]
      title: a new one
      direct: buffered
      does: It copies.
      race: torn
      since: today
      advice: wait
      source: C
      """;

  @Test
  void aTable() throws Exception {
    StorageTable table = StorageTable.read("t", TABLE);
    assertThat(table.profiles())
        .extracting(StorageProfile::name)
        .containsExactly("old-fs", "new-fs");
    StorageProfile old = table.profiles().get(0);
    assertThat(old.race()).isEqualTo("it breaks, and goes on breaking");
    assertThat(old.direct()).isEqualTo(DirectWrites.UNSAFE);
    assertThat(old.sources()).containsExactly("A", "B");
    assertThat(old.conditions()).hasToString("[[fs = old|older, kernel < 6.15], [fs = eldest]]");
  }

  @Test
  void names() throws Exception {
    StorageTable table = StorageTable.read("t", TABLE);
    assertThat(table.named(List.of("new-fs", "OFS", " elder ")))
        .extracting(StorageProfile::name)
        .containsExactly("old-fs", "new-fs");
    assertThatThrownBy(() -> table.named(List.of("oldfs")))
        .hasMessage("unknown storage 'oldfs'; did you mean 'old-fs'?\nknown are: old-fs, new-fs");
  }

  @Test
  void facts() throws Exception {
    StorageTable table = StorageTable.read("t", TABLE);
    assertThat(table.matching(Map.of("fs", "older", "kernel", "6.1.0-28-amd64"))).hasSize(1);
    assertThat(table.matching(Map.of("fs", "older", "kernel", "6.15.0-rc1"))).isEmpty();
    assertThat(table.matching(Map.of("fs", "other", "kernel", "6.1"))).isEmpty();
    assertThat(table.matching(Map.of("fs", "old"))).isEmpty();
    assertThat(table.matching(Map.of("fs", "eldest"))).hasSize(1);
    assertThat(table.matching(Map.of("fs", "old", "kernel", "odd"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "[old-fs]               # [Old Fs]         # t:3: a section is [name], of small letters",
        "[new-fs]               # [elder]          # t:17: 'elder' is there already, on line 4",
        "also: ofs, elder       # also: ofs,       # t:4: not a name: ''",
        "kernel < 6.15          # kernel <= 6.15   # t:5: not a condition: 'kernel <= 6.15'",
        "kernel < 6.15          # kernel < six     # t:5: not a condition: 'kernel < six'",
        "kernel < 6.15          # kernel < 6.1|6.2 # t:5: not a condition: 'kernel < 6.1|6.2'",
        "direct: unsafe         # direct: unsave   # t:8: 'direct' must be one of unsafe, torn",
        "title: an old one      # tittle: x        # t:7: unknown key 'tittle'; did you mean 'title'?",
        "title: an old one      # direct: torn     # t:8: 'direct' is there already, on line 7",
        "since: today           # advice: x        # t:23: 'advice' is there already, on line 22",
        "since: today           # since today      # t:22: neither '[name]' nor 'key: value'",
        "title: a new one       # advice:x         # t:23: 'advice' is there already, on line 18",
        "since: today           # also: gone       # t:17: [new-fs] has no 'since'",
      })
  void mistakes(String right, String wrong, String message) {
    String text = TABLE.replace(right.strip(), wrong.strip());
    assertThat(text).isNotEqualTo(TABLE);
    assertThatThrownBy(() -> StorageTable.read("t", text)).hasMessageStartingWith(message.strip());
  }

  @Test
  void strayLines() {
    assertThatThrownBy(() -> StorageTable.read("t", "title: x\n"))
        .hasMessage("t:1: 'title' stands before the first [name]");
    assertThatThrownBy(() -> StorageTable.read("t", "[a]\n  more\n"))
        .hasMessage("t:2: an indented line continues nothing here");
    assertThatThrownBy(() -> StorageTable.read("t", "# nothing\n"))
        .hasMessage("t:2: the table has no section");
  }

  @Test
  void versions() {
    assertThat(version("6.1.64-1-amd64")).isGreaterThan(version("6.1.9"));
    assertThat(version("6.15")).isEqualByComparingTo(version("6.15.0"));
    assertThat(version("v5.10")).isLessThan(version("5.10.1"));
    assertThat(Version.parse("odd")).isEmpty();
  }

  private static Version version(String text) {
    return Version.parse(text).orElseThrow();
  }
}
