package org.odirect.analyzer.storage;

import java.util.List;
import java.util.stream.Collectors;

/** The page "Which storage can take it?", made from the table. */
public final class StoragePage {
  private static final String HEAD =
      """
      # Which storage can take it?

      Code that changes a buffer while a DIRECT write of it is in flight is wrong everywhere. What becomes of it depends on
      the storage: often the content is torn and no call fails; some storage breaks beyond the content, and some never sees
      the buffer, because the kernel copies it first. Such a copy can be torn, too.

      `odirect storage PATH` tells what lies below a path, and `odirect prove PATH` shows what happens there,
      and `odirect check --storage=NAME,...` says it in the findings, and where files are opened with DIRECT.

      """;

  private StoragePage() {}

  /** The page in Markdown, with a line break at its end. */
  public static String of(StorageTable table) {
    StringBuilder page = new StringBuilder(HEAD);
    page.append("| `--storage` | storage | can it take DIRECT writes? |\n|---|---|---|\n");
    for (StorageProfile profile : table.profiles()) {
      page.append(
          "| `%s` | %s | %s |\n"
              .formatted(profile.name(), profile.title(), profile.direct().verdict()));
    }
    table.profiles().forEach(profile -> section(profile, page));
    return page.toString();
  }

  private static void section(StorageProfile profile, StringBuilder page) {
    page.append("\n## ").append(profile.name()).append("\n\n");
    page.append(sentence(profile.title())).append(" - ").append(profile.direct().verdict());
    page.append(".\n\n").append(profile.does()).append("\n\n");
    item(page, "If the buffer changes meanwhile", profile.race());
    item(page, "Since", profile.since());
    item(page, "What to do", profile.advice());
    if (!profile.aliases().isEmpty()) {
      item(page, "Also called", quoted(profile.aliases()));
    }
    item(
        page,
        "Recognised by",
        profile.conditions().isEmpty()
            ? "nothing that a machine tells: it has to be declared"
            : profile.conditions().stream()
                .map(StoragePage::quoted)
                .collect(Collectors.joining("; or ")));
    item(page, "Sources", String.join("; ", profile.sources()));
  }

  private static void item(StringBuilder page, String head, String text) {
    page.append("- **").append(head).append(":** ").append(text).append('\n');
  }

  private static String quoted(List<?> words) {
    return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
  }

  private static String sentence(String phrase) {
    return phrase.startsWith("a ") || phrase.startsWith("an ")
        ? Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1)
        : phrase;
  }
}
