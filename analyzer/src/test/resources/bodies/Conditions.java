class Conditions {
  static final boolean DEBUG = false;
  int n;

  int branches(boolean a, boolean b, Object o) {
    if (a && !b || o == null) {
      n = 1;
    } else if (a) {
      n = 2;
    } else {
      n = 3;
    }
    if (DEBUG) {
      n = 4;
    }
    return (a ? b : !b) ? 5 : 6;
  }

  boolean values(boolean a, boolean b, int x) {
    boolean both = a && b;
    boolean not = !a;
    boolean less = x < 3 == not;
    return both | less;
  }

  boolean instances(Object o) {
    if (!(o instanceof String s)) {
      return o instanceof Integer;
    }
    return o instanceof CharSequence c && c.length() > s.length();
  }
}
