import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

class Exceptions {
  int caught(InputStream in) {
    try {
      return in.read();
    } catch (IOException | IllegalStateException e) {
      use(e);
    } catch (Error e) {
      throw e;
    }
    try {
      int[] none = null;
      none[0] = 1;
    } catch (NullPointerException e) {
      use(e);
    }
    return 0;
  }

  void nested() {
    try {
      try {
        use(1);
        throw new IllegalStateException();
      } catch (Error e) {
        use(2);
      }
    } catch (Throwable t) {
      use(3);
    }
  }

  int everyWayOut(int n) {
    for (int i = 0; ; i++) {
      try {
        if (i == n) {
          break;
        }
        if (i > n) {
          continue;
        }
        if (i < 0) {
          return i;
        }
        use(i);
      } finally {
        use(n);
        i = 7;
      }
    }
    return 1;
  }

  int finallyWins() {
    try {
      use(1);
      return 1;
    } catch (RuntimeException e) {
      return 2;
    } finally {
      return 3;
    }
  }

  void resources(Closeable given) throws IOException {
    try (Closeable a = open();
        var b = open();
        given) {
      if (a == b) {
        return;
      }
      use(b);
    } catch (IOException e) {
      use(e);
    } finally {
      use(1);
    }
  }

  Closeable open() {
    return null;
  }

  void locks(Object lock) {
    synchronized (lock) {
      lock = null;
      if (open() == null) {
        return;
      }
      synchronized (this) {
        use(1);
      }
    }
  }

  synchronized void lockedMethod() {
    use(1);
  }

  void closuresOfCopies() {
    try {
      use(1);
    } finally {
      int copied = 2;
      Runnable r = () -> use(copied);
      use(new Object() {
        int m() {
          return copied;
        }
      });
    }
  }

  void nestedCleanups() {
    try {
      use(1);
    } finally {
      try {
        use(2);
      } finally {
        try {
          use(3);
        } finally {
          use(4);
        }
      }
    }
  }

  void use(Object o) {}
}
