package org.odirect.rules.mutate;

import com.github.javaparser.ast.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Edits of one file. They may nest: what an edit keeps of the original is itself edited. No edit
 * may overlap another one without containing it.
 */
final class Edits {
  private final Source source;
  private final List<Edit> edits = new ArrayList<>();

  Edits(Source source) {
    this.source = source;
  }

  /** A piece of what replaces a range: new text, or a range of the original. */
  private record Part(String text, int from, int to, Keep keep) {}

  private enum Keep {
    /** The text is new. */
    NEW,
    /** A range with its edits. */
    EDITED,
    /** A range with its edits but without those of the whole range. */
    EDITED_INSIDE,
    /** A range as it was. */
    VERBATIM
  }

  private record Edit(int begin, int end, List<Part> parts) {}

  static Object edited(Node node) {
    return new Kept(node, Keep.EDITED);
  }

  static Object editedInside(Node node) {
    return new Kept(node, Keep.EDITED_INSIDE);
  }

  static Object verbatim(Node node) {
    return new Kept(node, Keep.VERBATIM);
  }

  private record Kept(Node node, Keep keep) {}

  /** Inserts text; at one offset, in the order of the calls. */
  void insert(int at, Object... parts) {
    replace(at, at, parts);
  }

  /** Replaces a node by strings and kept nodes. */
  void replace(Node node, Object... parts) {
    replace(source.begin(node), source.end(node), parts);
  }

  /** Replaces a range by strings and kept nodes. */
  void replace(int begin, int end, Object... parts) {
    List<Part> list = new ArrayList<>();
    for (Object part : parts) {
      if (part instanceof Kept kept) {
        list.add(new Part("", source.begin(kept.node), source.end(kept.node), kept.keep));
      } else {
        list.add(new Part((String) part, 0, 0, Keep.NEW));
      }
    }
    edits.add(new Edit(begin, end, list));
  }

  /** Puts text before and after a node. */
  void wrap(String before, Node node, String after) {
    insert(source.begin(node), before);
    insert(source.end(node), after);
  }

  boolean isEmpty() {
    return edits.isEmpty();
  }

  /** The edited text. */
  Mutant apply() {
    // A stable sort: outer edits first, and insertions before what begins there.
    edits.sort(
        Comparator.comparingInt(Edit::begin)
            .thenComparing(edit -> edit.begin < edit.end)
            .thenComparing(edit -> -edit.end));
    Mutant.Builder out = new Mutant.Builder(source.text());
    render(0, source.text().length(), edits, out);
    return out.build();
  }

  private static void render(int from, int to, List<Edit> candidates, Mutant.Builder out) {
    int at = from;
    for (int i = 0; i < candidates.size(); i++) {
      Edit edit = candidates.get(i);
      if (edit.begin < at || edit.end > to) {
        continue;
      }
      out.original(at, edit.begin);
      List<Edit> others = new ArrayList<>(candidates);
      others.remove(i);
      for (Part part : edit.parts) {
        part(part, edit, others, out);
      }
      at = edit.end;
    }
    out.original(at, to);
  }

  private static void part(Part part, Edit edit, List<Edit> others, Mutant.Builder out) {
    switch (part.keep) {
      case NEW -> out.inserted(part.text, edit.begin);
      case VERBATIM -> out.original(part.from, part.to);
      case EDITED -> render(part.from, part.to, others, out);
      case EDITED_INSIDE ->
          render(
              part.from,
              part.to,
              others.stream()
                  .filter(other -> other.begin != part.from || other.end != part.to)
                  .toList(),
              out);
    }
  }
}
