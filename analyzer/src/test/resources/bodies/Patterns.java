class Patterns {
  sealed interface Shape permits Circle, Square {}

  record Circle(int radius) implements Shape {}

  record Square(Circle inner, Object tag) implements Shape {
    Square {
      if (inner == null) {
        throw new IllegalStateException();
      }
    }

    Square(int radius) {
      this(new Circle(radius), null);
    }

    public Object tag() {
      return "tag";
    }
  }

  record Bytes(byte... all) {}

  int match(Shape s, Object o) {
    if (o instanceof Square(Circle(int r), var tag) && r > 2) {
      return r;
    }
    return switch (s) {
      case null -> 0;
      case Circle c when c.radius() > 1 -> 1;
      case Circle c -> c.radius();
      case Square(Circle c, String text) -> text.length();
      case Square(var c, _) -> 2;
    };
  }

  int fallback(Object o) {
    switch (o) {
      case String s -> {
        return s.length();
      }
      case null, default -> {}
    }
    return switch (o) {
      case Object any -> any.hashCode();
    };
  }
}
