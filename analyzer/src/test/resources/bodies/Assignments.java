class Assignments {
  static int shared;
  volatile int seen;
  final int fixed = 1;
  Assignments next;

  int all(int i, int[] a, Assignments other) {
    i += 2;
    i++;
    int old = i--;
    int current = ++i;
    a[i] = i = 3;
    a[i++] *= old;
    a[0]++;
    shared += current;
    Assignments.shared = shared;
    this.seen = seen + 1;
    other.next.seen--;
    next = this.next.next = other;
    use(i, i++, i);
    unknown = elsewhere.thing;
    Unknown.CONSTANT = 1;
    return a.length + fixed;
  }

  void literals() {
    int i = Integer.MAX_VALUE;
    long l = 1L << 4;
    String s = "a" + 1 + 'c';
    byte b = (byte) 200;
    double d = -1.5;
    Object n = null;
    Class<?> c = String.class;
    String block = """
        text""";
  }

  void arrays(int n) {
    int[][] two = new int[n][3];
    int[][] given = {{1}, {}, {n, 2}};
    Object cast = (Object) new String[] {"a"};
    int minus = -n + ~n;
  }

  String text(String s, int n) {
    return s + n + 1 + (n + 1);
  }

  void use(int a, int b, int c) {}
}
