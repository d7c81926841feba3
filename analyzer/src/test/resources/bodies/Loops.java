import java.util.List;

class Loops {
  void all(List<String> list, int[] array) {
    outer:
    for (int i = 0, j = 9; i < j; i++, --j) {
      for (String s : list) {
        if (s == null) {
          continue outer;
        }
        if (s.isEmpty()) {
          break outer;
        }
        list = null;
      }
      for (int a : array) {
        use(a);
      }
    }
    while (true) {
      if (array.length > 2) {
        break;
      }
      use(1);
    }
    do {
      if (list.isEmpty()) {
        continue;
      }
      use(2);
    } while (!list.isEmpty());
    for (; ; ) {
      use(3);
    }
  }

  void labels(boolean b) {
    block:
    {
      if (b) {
        break block;
      }
      use(1);
    }
    use(2);
  }

  void once() {
    while (true) {
      use(1);
      return;
    }
  }

  void use(int i) {}
}
