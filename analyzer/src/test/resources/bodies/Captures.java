import java.util.function.IntFunction;
import java.util.function.Supplier;

class Captures {
  int field;
  Captures other;

  Runnable lambdas(int p, String s) {
    int local = p + 1;
    Runnable nested =
        () -> {
          Runnable inner = () -> use(local);
          use(p);
        };
    Supplier<String> pure = () -> "x";
    {
      int block = 1;
      nested = () -> use(block);
    }
    {
      int block = 2;
      nested = () -> use(block);
    }
    Supplier<Runnable> curried = () -> () -> s.length();
    return () -> this.field = local;
  }

  static void noReceiver(int p) {
    Runnable r = () -> noReceiver(p);
  }

  void references(String[] texts, Captures c) {
    Supplier<String> element = texts[0]::trim;
    IntFunction<String> bound = c::convert;
    IntFunction<String> ofField = other::convert;
    IntFunction<String> ofFields = c.other.other::convert;
    IntFunction<String> ofThis = this::convert;
    IntFunction<String> ofStatic = String::valueOf;
    java.util.function.Function<String, String> unbound = String::trim;
    IntFunction<int[]> array = int[]::new;
    Supplier<Captures> constructor = Captures::new;
    Supplier<String> ofSuper = super::toString;
    Runnable lambda = () -> take(c::convert);
  }

  Object classes(int p) {
    int local = p;
    class Local {
      int copy = local;

      int read() {
        return local + field;
      }

      Object again() {
        return new Local();
      }

      class Member {
        int deep() {
          return p;
        }
      }
    }
    class Derived extends Local {}
    Supplier<Local> make = Local::new;
    Runnable r = () -> new Derived().read();
    return new Object() {
      int sum = p + local;

      Object nested() {
        Captures.this.field = sum;
        return new Thread("name") {
          @Override
          public void run() {
            use(sum + p);
          }
        };
      }
    };
  }

  class Inner {
    class Deep {
      void m() {
        field = 1;
        use(2);
        new Inner();
        other.new Inner();
      }
    }
  }

  void use(int i) {}

  void take(IntFunction<String> f) {}

  String convert(int i) {
    return null;
  }
}
