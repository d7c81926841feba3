package org.odirect.analyzer.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.body.Block;
import org.odirect.analyzer.body.Body;
import org.odirect.analyzer.body.Instruction;
import org.odirect.analyzer.body.Local;

/** Which locals are still read after the entry of a block: the usual backward analysis. */
final class Liveness {
  private final List<Set<String>> live = new ArrayList<>();

  private final boolean returning;

  Liveness(Body body) {
    this(body, false);
  }

  /**
   * For a body.
   *
   * @param returning whether calls are taken to return: they may leave by an exception before they
   *     assign
   */
  Liveness(Body body, boolean returning) {
    this.returning = returning;
    for (int i = 0; i < body.blocks().size(); i++) {
      live.add(new HashSet<>());
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = body.blocks().size() - 1; i >= 0; i--) {
        changed |= live.get(i).addAll(before(body.blocks().get(i)));
      }
    }
  }

  /** The names of the locals that are live at a block's entry. */
  Set<String> at(int block) {
    return live.get(block);
  }

  /** The names of the locals that are read after an instruction of a block. */
  Set<String> after(Block block, int instruction) {
    return before(block, instruction + 1);
  }

  private Set<String> before(Block block) {
    return before(block, 0);
  }

  private Set<String> before(Block block, int first) {
    Set<String> names = new HashSet<>();
    for (Block.Edge edge : block.successors()) {
      names.addAll(live.get(edge.target()));
      edge.condition().forEach(c -> names.add(c.name()));
    }
    List<Instruction> instructions = block.instructions();
    for (int i = instructions.size() - 1; i >= first; i--) {
      Local target = target(instructions.get(i), returning);
      if (target != null) {
        names.remove(target.name());
      }
      uses(instructions.get(i)).forEach(u -> names.add(u.name()));
    }
    return names;
  }

  /**
   * The local that an instruction assigns, or null.
   *
   * @param returning whether a call is taken to return
   */
  static @Nullable Local target(Instruction instruction, boolean returning) {
    if (instruction instanceof Instruction.Copy i) {
      return i.target();
    } else if (instruction instanceof Instruction.Literal i) {
      return i.target();
    } else if (instruction instanceof Instruction.GetField i) {
      return i.target();
    } else if (instruction instanceof Instruction.GetElement i) {
      return i.target();
    } else if (instruction instanceof Instruction.Operator i) {
      return i.target();
    } else if (instruction instanceof Instruction.InstanceOf i) {
      return i.target();
    } else if (instruction instanceof Instruction.New i) {
      return i.target();
    } else if (instruction instanceof Instruction.NewArray i) {
      return i.target();
    } else if (instruction instanceof Instruction.Closure i) {
      return i.target();
    } else if (instruction instanceof Instruction.Catch i) {
      return i.target();
    } else if (instruction instanceof Instruction.Next i) {
      return i.target();
    }
    return returning && instruction instanceof Instruction.Call i ? i.target() : null;
  }

  /** The locals that an instruction reads. */
  static List<Local> uses(Instruction instruction) {
    List<Local> used = new ArrayList<>();
    if (instruction instanceof Instruction.Copy i) {
      used.add(i.source());
    } else if (instruction instanceof Instruction.GetField i) {
      add(used, i.base());
    } else if (instruction instanceof Instruction.PutField i) {
      add(used, i.base());
      used.add(i.source());
    } else if (instruction instanceof Instruction.GetElement i) {
      used.addAll(List.of(i.array(), i.index()));
    } else if (instruction instanceof Instruction.PutElement i) {
      used.addAll(List.of(i.array(), i.index(), i.source()));
    } else if (instruction instanceof Instruction.Operator i) {
      used.addAll(i.operands());
    } else if (instruction instanceof Instruction.InstanceOf i) {
      used.add(i.source());
    } else if (instruction instanceof Instruction.New i) {
      used.addAll(i.arguments());
      used.addAll(i.captures().values());
    } else if (instruction instanceof Instruction.NewArray i) {
      add(used, i.length());
      used.addAll(i.elements());
    } else if (instruction instanceof Instruction.Closure i) {
      used.addAll(i.captures().values());
    } else if (instruction instanceof Instruction.Call i) {
      add(used, i.receiver());
      used.addAll(i.arguments());
    } else if (instruction instanceof Instruction.MonitorEnter i) {
      used.add(i.lock());
    } else if (instruction instanceof Instruction.MonitorExit i) {
      used.add(i.lock());
    } else if (instruction instanceof Instruction.Return i) {
      add(used, i.value());
    } else if (instruction instanceof Instruction.Throw i) {
      used.add(i.value());
    } else if (instruction instanceof Instruction.Next i) {
      used.add(i.iterated());
    }
    return used;
  }

  private static void add(List<Local> used, @Nullable Local local) {
    if (local != null) {
      used.add(local);
    }
  }
}
