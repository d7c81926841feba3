import java.nio.ByteBuffer;
import java.util.Objects;

class Calls extends Base implements Named {
  Calls() {
    this(1);
  }

  Calls(int n) {
    super(n);
  }

  Calls(String s) {
    own();
  }

  int chain(ByteBuffer b) {
    b.clear().position(1).limit(2);
    int r = b.flip().remaining();
    Objects.requireNonNull(b).put((byte) 1);
    java.util.Objects.hash(b, r);
    Unknown.call(b);
    unknown.call(b);
    undeclared(b);
    return super.base(1) + Named.super.name() + this.own() + base(2);
  }

  private int own() {
    return 1;
  }

  static int fixed(Object... all) {
    return fixed() + fixed(1, 2);
  }
}

class Base {
  Base() {}

  Base(int n) {}

  int base(int n) {
    return n;
  }
}

interface Named {
  int MAX = 3;

  default int name() {
    return MAX;
  }
}
