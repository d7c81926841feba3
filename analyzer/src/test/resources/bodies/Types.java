import java.util.function.Supplier;

class Types {
  static int count;
  static final Supplier<Integer> NEXT = () -> ++count;
  int a = 1, b;
  final Object lock = new Object();

  static {
    count = 2;
  }

  {
    b = a;
  }

  enum Op {
    PLUS(1),
    MINUS(2) {
      final int extra = 3;

      @Override
      int apply() {
        return extra + code;
      }
    };

    static final Op DEFAULT = PLUS;
    final int code;

    Op(int code) {
      this.code = code;
    }

    int apply() {
      return code;
    }
  }

  record Pair<T>(T left, int... rest) {
    static int made;

    Pair(T left) {
      this(left, 1, 2);
    }
  }

  record Explicit(int x) {
    Explicit(int x) {
      this.x = x + 1;
    }
  }

  interface Constants {
    int ONE = 1;
    Object LATER = new Object();

    void nothing();

    static void helper() {}
  }

  abstract static class Generic<T extends Comparable<T>> {
    abstract T get();

    @Deprecated(since = "1")
    @SuppressWarnings({"a", "b"})
    protected final <U> U cast(T t, java.util.List<? extends U> list, U... all) {
      return all[0];
    }

    native void bodiless();
  }

  void localRecord(int hidden) {
    record Point(int x, int y) {
      int sum() {
        return x + y;
      }
    }
    interface Shape {
      default int area() {
        return 1;
      }
    }
    new Point(1, 2).sum();
  }
}
