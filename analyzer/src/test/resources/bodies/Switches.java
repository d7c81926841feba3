class Switches {
  enum Color {
    RED,
    GREEN,
    BLUE
  }

  int statements(int i, String s, Color c) {
    switch (i) {
      case 1:
        use(1);
      case 2:
        int shared = 2;
        use(shared);
        break;
      default:
        shared = 3;
        use(shared);
      case 4:
        return 4;
    }
    switch (s) {
      case "a", "b" -> use(5);
      case "c" -> {
        use(6);
      }
      default -> throw new IllegalStateException();
    }
    labelled:
    switch (c) {
      case RED -> {
        break labelled;
      }
      case GREEN -> use(7);
    }
    return 0;
  }

  int expressions(Color c, int i) {
    int a =
        switch (c) {
          case RED -> 1;
          case GREEN -> {
            use(2);
            yield 3;
          }
          case BLUE -> throw new IllegalStateException();
        };
    return switch (i) {
      case 0:
      case 1:
        try {
          yield a;
        } finally {
          a = 4;
        }
      default:
        yield 5;
    };
  }

  void use(int i) {}
}
