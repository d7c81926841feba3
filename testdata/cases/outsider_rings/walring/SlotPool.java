package outsider_rings.walring;

import java.lang.foreign.Arena;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** Free slots. A slot in here may be taken and overwritten at any time. */
final class SlotPool {
  private final ArrayDeque<Slot> free = new ArrayDeque<>();

  SlotPool(Arena arena, int slots) {
    for (int i = 0; i < slots; i++) {
      free.add(new Slot(arena.allocate(Slot.SIZE, 4096)));
    }
  }

  @Nullable Slot poll() {
    Slot slot = free.poll();
    return slot == null ? null : slot.reset();
  }

  void release(Slot slot) {
    free.add(slot);
  }
}
