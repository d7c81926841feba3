package org.odirect.analyzer.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {

  @Test
  void importsAndPackages() {
    Sources s =
        Sources.of(
            """
            package a;
            import java.nio.ByteBuffer;
            import java.util.*;
            import java.util.Map.Entry;
            import org.unknown.Missing;
            import static a.Other.Nested;
            class A {
              ByteBuffer b; List<String> l; Entry<String, Integer> e; Missing m; Other o; Nested n;
              a.Other q; Other.Nested r; java.nio.file.Path p; String s; Foreign f; int[][] i;
              void f() { use(b, l, e, m, o, n, q, r, p, s, f, i); }
            }
            """,
            "package a; class Other { static class Nested {} }");
    assertThat(s.type("b")).isEqualTo("java.nio.ByteBuffer");
    assertThat(s.type("l")).isEqualTo("java.util.List<java.lang.String>");
    assertThat(s.type("e")).isEqualTo("java.util.Map.Entry<java.lang.String, java.lang.Integer>");
    assertThat(s.type("m")).isEqualTo("org.unknown.Missing");
    assertThat(s.type("o")).isEqualTo("a.Other");
    assertThat(s.type("n")).isEqualTo("a.Other.Nested");
    assertThat(s.type("q")).isEqualTo("a.Other");
    assertThat(s.type("r")).isEqualTo("a.Other.Nested");
    assertThat(s.type("p")).isEqualTo("java.nio.file.Path");
    assertThat(s.type("s")).isEqualTo("java.lang.String");
    assertThat(s.type("f")).isEqualTo("a.Foreign"); // nothing else can declare it
    assertThat(s.type("i")).isEqualTo("int[][]");
    assertThat(s.index().find("org.unknown.Missing")).isEmpty();
  }

  @Test
  void unknownOnDemandImportsLeaveNamesUnknown() {
    Sources s =
        Sources.of("package a; import org.unknown.*; class A { Foo f; void g() { use(f); } }");
    assertThat(s.type("f")).isEqualTo("?");
  }

  @Test
  void inheritedMembersOfOtherFiles() {
    Sources s =
        Sources.of(
            """
            package a;
            class A extends b.Base<java.nio.ByteBuffer> {
              void f(b.Base<String> other) {
                use(held, other.held, get(), other.get(), this.held, super.get(), Inner.class);
                Inner inner = null;
                use(inner.x);
              }
            }
            """,
            """
            package b;
            public class Base<T> extends Root<T> {
              protected static class Inner { long x; }
              protected T get() { return held; }
            }
            """,
            "package b; class Root<U> { protected U held; }");
    assertThat(s.type("held")).isEqualTo("java.nio.ByteBuffer");
    assertThat(s.type("other.held")).isEqualTo("java.lang.String");
    assertThat(s.type("get()")).isEqualTo("java.nio.ByteBuffer");
    assertThat(s.type("other.get()")).isEqualTo("java.lang.String");
    assertThat(s.type("this.held")).isEqualTo("java.nio.ByteBuffer");
    assertThat(s.type("super.get()")).isEqualTo("java.nio.ByteBuffer");
    assertThat(s.type("inner")).isEqualTo("b.Base.Inner");
    assertThat(s.type("inner.x")).isEqualTo("long");
    assertThat(s.key("other.get()")).isEqualTo("b.Base.get()");
  }

  @Test
  void genericsOfTheLibrary() {
    Sources s =
        Sources.of(
            """
            import java.nio.ByteBuffer;
            import java.util.*;
            import java.util.concurrent.*;
            class A {
              void f(List<ByteBuffer> l, Map<String, Future<Integer>> m, Optional<ByteBuffer> o,
                  CompletableFuture<Integer> c, ArrayDeque<ByteBuffer> q, Map<String, List<ByteBuffer>> g) {
                use(l.get(0), o.get(), c.get(), q.poll(), g.get("x").iterator().next());
                for (Map.Entry<String, Future<Integer>> e : m.entrySet()) { use(e.getValue().get()); }
                for (var v : m.values()) { use(v); }
                for (ByteBuffer b : l) { use(b.slice().duplicate()); }
                var n = new ArrayList<ByteBuffer>();
                use(n.get(1).array());
                ConcurrentLinkedQueue<ByteBuffer> cq = new ConcurrentLinkedQueue<>(l);
                use(new ArrayList<>(l).get(7));
                use(m.computeIfAbsent("k", k -> CompletableFuture.completedFuture(1)).get(1, TimeUnit.SECONDS));
                use(Collections.unmodifiableList(l).get(2), List.of(l.get(0)).get(3), Arrays.asList(l.get(0), null).get(4));
              }
            }
            """);
    assertThat(s.type("l.get(0)")).isEqualTo("java.nio.ByteBuffer");
    assertThat(s.key("l.get(0)")).isEqualTo("java.util.List.get(int)");
    assertThat(s.type("o.get()")).isEqualTo("java.nio.ByteBuffer");
    assertThat(s.type("c.get()")).isEqualTo("java.lang.Integer");
    assertThat(s.key("c.get()")).isEqualTo("java.util.concurrent.CompletableFuture.get()");
    assertThat(s.type("q.poll()")).isEqualTo("java.nio.ByteBuffer");
    assertThat(s.type("g.get(\"x\").iterator().next()")).isEqualTo("java.nio.ByteBuffer");
    assertThat(s.type("e.getValue().get()")).isEqualTo("java.lang.Integer");
    assertThat(s.type("v")).isEqualTo("java.util.concurrent.Future<java.lang.Integer>");
    assertThat(s.type("b.slice().duplicate()")).isEqualTo("java.nio.ByteBuffer");
    assertThat(s.type("n.get(1).array()")).isEqualTo("byte[]");
    assertThat(s.type("new ArrayList<>(l).get(7)")).isEqualTo("java.nio.ByteBuffer");
    assertThat(s.key("b.slice()")).isEqualTo("java.nio.ByteBuffer.slice()");
    assertThat(
            s.type(
                "m.computeIfAbsent(\"k\", k -> CompletableFuture.completedFuture(1)).get(1,"
                    + " TimeUnit.SECONDS)"))
        .isEqualTo("java.lang.Integer");
    assertThat(s.type("Collections.unmodifiableList(l).get(2)")).isEqualTo("java.nio.ByteBuffer");
    assertThat(s.type("List.of(l.get(0)).get(3)")).isEqualTo("java.nio.ByteBuffer");
    assertThat(s.type("Arrays.asList(l.get(0), null).get(4)")).isEqualTo("java.nio.ByteBuffer");
  }

  @Test
  void lambdasAndStreams() {
    Sources s =
        Sources.of(
            """
            import java.nio.ByteBuffer;
            import java.util.*;
            import java.util.concurrent.*;
            import java.util.function.*;
            import java.util.stream.*;
            class A {
              record Part(ByteBuffer buffer, long at) {}
              private Consumer<ByteBuffer> sink = x -> x.clear();
              <T> T with(ByteBuffer p, Function<? super ByteBuffer, T> f) { return f.apply(p); }
              void f(List<Part> parts, CompletableFuture<Integer> c, ExecutorService ex, BlockingQueue<Part> q) {
                parts.stream().map(p1 -> p1.buffer()).filter(b1 -> b1.hasRemaining()).forEach(b2 -> use(b2));
                parts.stream().map(Part::buffer).map(ByteBuffer::duplicate).forEach(b3 -> use(b3));
                List<ByteBuffer> l = parts.stream().map(p2 -> p2.buffer().slice()).collect(Collectors.toList());
                use(parts.stream().map(Part::buffer).toList().get(0));
                c.thenApply(n1 -> n1 + 1L).thenAccept(n2 -> use(n2));
                c.thenCompose(n3 -> CompletableFuture.supplyAsync(() -> parts.get(0))).whenComplete((part, error) -> use(part));
                Future<ByteBuffer> fut = ex.submit(() -> parts.get(0).buffer());
                ex.submit(() -> { use(1); });
                use(ex.submit(() -> { return parts.get(0).buffer(); }).get());
                Supplier<Part> sup = q::poll;
                use(with(parts.get(0).buffer(), b4 -> b4.getLong(0)));
                BiFunction<Part, Integer, ByteBuffer> bf = (x1, x2) -> x1.buffer();
                Comparator<Part> cmp = Comparator.comparing(x3 -> x3.at());
                Runnable r = (Runnable) () -> { };
                parts.stream().collect(Collectors.toMap(x4 -> x4.at(), x5 -> x5.buffer())).get(9L);
                parts.stream().collect(Collectors.groupingBy(Part::at)).forEach((at, some) -> use(some.get(0)));
                Map<Long, ByteBuffer> m = new HashMap<>();
                m.forEach((key, value) -> use(value.limit(3)));
                m.computeIfAbsent(1L, k1 -> ByteBuffer.allocate(1)).put((byte) 1);
                parts.sort((s1, s2) -> Long.compare(s1.at(), s2.at()));
                IntStream.range(0, 3).mapToObj(i1 -> parts.get(i1)).forEach(o1 -> use(o1));
                Optional.of(parts.get(0)).map(Part::buffer).ifPresent(o2 -> o2.flip());
              }
            }
            """);
    assertThat(s.local("x")).isEqualTo("java.nio.ByteBuffer");
    assertThat(s.local("p1")).isEqualTo("A.Part");
    assertThat(s.local("b1")).isEqualTo("java.nio.ByteBuffer");
    assertThat(s.local("b2")).isEqualTo("java.nio.ByteBuffer");
    assertThat(s.local("b3")).isEqualTo("java.nio.ByteBuffer");
    assertThat(s.type("parts.stream().map(Part::buffer).toList().get(0)"))
        .isEqualTo("java.nio.ByteBuffer");
    assertThat(s.local("n1")).isEqualTo("java.lang.Integer");
    assertThat(s.local("n2")).isEqualTo("java.lang.Long");
    assertThat(s.local("part")).isEqualTo("A.Part");
    assertThat(s.local("error")).isEqualTo("java.lang.Throwable");
    assertThat(s.key("ex.submit(() -> parts.get(0).buffer())"))
        .isEqualTo("java.util.concurrent.ExecutorService.submit(java.util.concurrent.Callable)");
    assertThat(s.key("ex.submit(() -> {\n    use(1);\n})"))
        .isEqualTo("java.util.concurrent.ExecutorService.submit(java.lang.Runnable)");
    assertThat(s.type("ex.submit(() -> {\n    return parts.get(0).buffer();\n}).get()"))
        .isEqualTo("java.nio.ByteBuffer");
    assertThat(s.type("q::poll")).isEqualTo("java.util.function.Supplier<A.Part>");
    assertThat(s.key("q::poll")).isEqualTo("java.util.Queue.poll()");
    assertThat(s.local("b4")).isEqualTo("java.nio.ByteBuffer");
    assertThat(s.type("with(parts.get(0).buffer(), b4 -> b4.getLong(0))"))
        .isEqualTo("java.lang.Long");
    assertThat(s.local("x1")).isEqualTo("A.Part");
    assertThat(s.local("x2")).isEqualTo("java.lang.Integer");
    assertThat(s.local("x3")).isEqualTo("A.Part");
    assertThat(s.local("x4")).isEqualTo("A.Part");
    assertThat(s.local("x5")).isEqualTo("A.Part");
    assertThat(s.local("some")).isEqualTo("java.util.List<A.Part>");
    assertThat(s.local("at")).isEqualTo("long"); // the component of that name comes first
    assertThat(s.local("value")).isEqualTo("java.nio.ByteBuffer");
    assertThat(s.type("m.computeIfAbsent(1L, k1 -> ByteBuffer.allocate(1))"))
        .isEqualTo("java.nio.ByteBuffer");
    assertThat(s.local("s1")).isEqualTo("A.Part");
    assertThat(s.local("o1")).isEqualTo("A.Part");
    assertThat(s.local("i1")).isEqualTo("int");
    assertThat(s.local("o2")).isEqualTo("java.nio.ByteBuffer");
    assertThat(
            s.type(
                "parts.stream().collect(Collectors.toMap(x4 -> x4.at(), x5 ->"
                    + " x5.buffer())).get(9L)"))
        .isEqualTo("java.nio.ByteBuffer");
  }

  @Test
  void overloads() {
    Sources s =
        Sources.of(
            """
            import java.nio.ByteBuffer;
            import java.nio.channels.*;
            import java.nio.file.*;
            class A {
              void take(long x) {} void take(Object x) {} void take(int... x) {}
              void one(Object o) {} void one(String o) {}
              void two(Integer i) {} void two(long l) {}
              void f(ByteBuffer b, AsynchronousFileChannel ch, byte[] bytes, Missing m, Path p) throws Exception {
                b.put(bytes); b.put((byte) 1); b.put(3, (byte) 1); b.put(b); b.put(m.x()); b.put(m == null ? (byte) 1 : 0); new java.util.TreeMap<String, String>().entrySet();
                take(1); take("x"); take(1, 2); one("s"); one(m.x()); two(1);
                ch.write(b, 0L); ch.write(b, 0L, null, new CompletionHandler<Integer, Void>() {
                  public void completed(Integer r, Void a) { use(r); }
                  public void failed(Throwable t, Void a) {}
                });
                AsynchronousFileChannel.open(p, StandardOpenOption.READ, StandardOpenOption.WRITE);
                AsynchronousFileChannel.open(p, java.util.Set.of(StandardOpenOption.READ), null);
                String.format("%s", b); b.flip().limit(3); ch.close();
              }
            }
            """);
    assertThat(s.key("b.put(bytes)")).isEqualTo("java.nio.ByteBuffer.put(byte[])");
    assertThat(s.key("b.put((byte) 1)")).isEqualTo("java.nio.ByteBuffer.put(byte)");
    assertThat(s.key("b.put(3, (byte) 1)")).isEqualTo("java.nio.ByteBuffer.put(int, byte)");
    assertThat(s.key("b.put(m == null ? (byte) 1 : 0)")).isEqualTo("java.nio.ByteBuffer.put(byte)");
    assertThat(s.key("b.put(b)")).isEqualTo("java.nio.ByteBuffer.put(java.nio.ByteBuffer)");
    assertThat(s.key("b.put(m.x())")).isEqualTo("java.nio.ByteBuffer.put(?)");
    assertThat(s.type("b.put(m.x())")).isEqualTo("java.nio.ByteBuffer");
    assertThat(s.key("take(1)")).isEqualTo("A.take(long)");
    assertThat(s.key("take(\"x\")")).isEqualTo("A.take(java.lang.Object)");
    assertThat(s.key("take(1, 2)")).isEqualTo("A.take(int[])");
    assertThat(s.key("one(\"s\")")).isEqualTo("A.one(java.lang.String)");
    assertThat(s.key("one(m.x())")).isEqualTo("A.one(?)");
    assertThat(s.key("two(1)")).isEqualTo("A.two(long)");
    assertThat(s.key("ch.write(b, 0L)"))
        .isEqualTo("java.nio.channels.AsynchronousFileChannel.write(java.nio.ByteBuffer, long)");
    assertThat(s.type("ch.write(b, 0L)"))
        .isEqualTo("java.util.concurrent.Future<java.lang.Integer>");
    assertThat(
            s.key(
                "AsynchronousFileChannel.open(p, StandardOpenOption.READ,"
                    + " StandardOpenOption.WRITE)"))
        .isEqualTo(
            "java.nio.channels.AsynchronousFileChannel.open(java.nio.file.Path,"
                + " java.nio.file.OpenOption[])");
    assertThat(s.key("b.flip().limit(3)")).isEqualTo("java.nio.ByteBuffer.limit(int)");
    assertThat(s.type("r")).isEqualTo("java.lang.Integer");
    assertThat(s.key("m.x()")).isEqualTo("Missing.x()");
    assertThat(s.callee("m.x()").known()).isFalse();
    assertThat(s.key("ch.close()")).isEqualTo("java.nio.channels.AsynchronousChannel.close()");
    assertThat(s.callee("ch.close()").thrown()).containsExactly("java.io.IOException");
  }

  @Test
  void superTypesNearestFirst() {
    Sources s =
        Sources.of(
            "class A extends B implements X {} class B implements Y {} interface X {} interface Y"
                + " extends X {}");
    assertThat(s.index().lineage("A")).containsExactly("A", "B", "Y", "X", "java.lang.Object");
    assertThat(s.index().isSubtype("A", "X")).isTrue();
    assertThat(s.index().isSubtype("X", "A")).isFalse();
    assertThat(s.index().lineage("org.Unknown")).containsExactly("org.Unknown", "java.lang.Object");
  }

  @Test
  void circlesAndNonsenseDoNoHarm() {
    Sources s =
        Sources.of(
            """
            class A extends B { int f() { var x = x; return g(y -> y.z(), this, A.B.C.d, super.h()); } }
            class B extends A { A.Inner i; static final int P = Q; static final int Q = P; }
            interface I extends J {} interface J extends I { void m(); }
            class C<T extends T> { T t; Object o = (I) () -> t.u(); int n = B.P; }
            """);
    assertThat(s.type("x")).isEqualTo("?");
    assertThat(s.type("super.h()")).isEqualTo("?");
    assertThat(s.constant("B.P")).isEmpty();
    assertThat(s.type("t.u()")).isEqualTo("?");
  }

  @Test
  void implementationsAcrossFilesAndGenerics() {
    Sources s =
        Sources.of(
            "package a; interface Sink<T> { void put(T t); default void end() {} }",
            "package a; import java.nio.ByteBuffer; class Base { public void put(ByteBuffer b) {}"
                + " }",
            "package a; import java.nio.ByteBuffer; class One extends Base implements"
                + " Sink<ByteBuffer> {}",
            "package a; class Two implements Sink<String> { public void put(String s) {} public"
                + " void put(Integer i) {} }",
            "package a; class User { void f(Sink<String> s) { s.put(\"\"); Sink<Long> l = new"
                + " Sink<>() { public void put(Long x) {} }; } }");
    for (int i = 1; i < 5; i++) {
      s.open(i);
    }
    MethodKey put = new MethodKey("a.Sink", "put", java.util.List.of("java.lang.Object"));
    assertThat(s.index().implementations(put))
        .extracting(MethodKey::toString)
        .containsExactly(
            "a.Base.put(java.nio.ByteBuffer)",
            "a.Two.put(java.lang.String)",
            "a.User$1.put(java.lang.Long)");
    MethodKey end = new MethodKey("a.Two", "end", java.util.List.of());
    assertThat(s.index().implementations(end))
        .extracting(MethodKey::toString)
        .containsExactly("a.Sink.end()");
    assertThat(s.index().projectSubtypes("a.Sink")).containsExactly("a.One", "a.Two", "a.User$1");
  }

  @Test
  void patternVariables() {
    Sources s =
        Sources.of(
            """
            import java.nio.ByteBuffer;
            class A {
              sealed interface Shape permits Disk, Box {}
              record Disk(ByteBuffer data) implements Shape {}
              record Box(Disk left, Disk right) implements Shape {}
              int early(Object o) {
                if (!(o instanceof ByteBuffer b1)) { return 0; }
                return b1.limit();
              }
              void f(Object o, Shape shape, int n) {
                if (o instanceof ByteBuffer b2 && b2.hasRemaining()) { use(b2.get()); }
                if (o instanceof Box(Disk(var d1), Disk r1)) { use(d1.get(0)); use(r1.data()); }
                int k = o instanceof ByteBuffer b3 ? b3.remaining() : 0;
                while (!(o instanceof String s1)) { o = next(); }
                use(s1.length());
                switch (shape) {
                  case Disk(ByteBuffer d2) when d2.isDirect() -> use(d2.position());
                  case Disk d3 -> use(d3.data().array());
                  case Box b -> use(b.left().data());
                }
                var v = switch (n) { case 1 -> ByteBuffer.allocate(1); default -> { yield ((Disk) shape).data(); } };
                use(v.compact());
                int old;
                switch (n) { case 0: long w = 1; break; case 1: w = 2; use(w); }
              }
            }
            """);
    assertThat(s.key("b1.limit()")).isEqualTo("java.nio.Buffer.limit()");
    assertThat(s.key("b2.hasRemaining()")).isEqualTo("java.nio.Buffer.hasRemaining()");
    assertThat(s.key("b2.get()")).isEqualTo("java.nio.ByteBuffer.get()");
    assertThat(s.key("d1.get(0)")).isEqualTo("java.nio.ByteBuffer.get(int)");
    assertThat(s.type("r1.data()")).isEqualTo("java.nio.ByteBuffer");
    assertThat(s.key("b3.remaining()")).isEqualTo("java.nio.Buffer.remaining()");
    assertThat(s.type("s1.length()")).isEqualTo("int");
    assertThat(s.key("d2.isDirect()")).isEqualTo("java.nio.ByteBuffer.isDirect()");
    assertThat(s.key("d2.position()")).isEqualTo("java.nio.Buffer.position()");
    assertThat(s.type("d3.data().array()")).isEqualTo("byte[]");
    assertThat(s.type("b.left().data()")).isEqualTo("java.nio.ByteBuffer");
    assertThat(s.type("v.compact()")).isEqualTo("java.nio.ByteBuffer");
    assertThat(s.type("w")).isEqualTo("long");
  }

  @Test
  void classesOfAllKinds() {
    Sources s =
        Sources.of(
            """
            package a;
            import java.nio.ByteBuffer;
            import java.util.concurrent.Callable;
            enum Mode {
              READ(1) { @Override ByteBuffer buffer() { return null; } }, WRITE(2);
              Mode(int bit) {}
              ByteBuffer buffer() { return ByteBuffer.allocate(1); }
            }
            class A {
              class Inner { ByteBuffer own; A outer() { return A.this; } }
              ByteBuffer field;
              void f() throws Exception {
                class Local { ByteBuffer here = field; }
                record Pair(ByteBuffer x, int... y) { Pair { x = x.duplicate(); } static int z() { return 1; } }
                use(new Local().here.get(), new Pair(null, 1, 2).x(), Mode.valueOf("READ").buffer());
                use(Mode.READ.ordinal(), Mode.values(), Mode.WRITE.name(), this.new Inner().own, new Inner().outer().field);
                Callable<ByteBuffer> c = new Callable<>() {
                  ByteBuffer extra;
                  public ByteBuffer call() { return extra.slice(); }
                };
                switch (Mode.READ) { case READ: use(READ); break; }
                use(c.call(), A.super.toString(), getClass(), new int[3].clone(), new int[3].length);
              }
            }
            """);
    assertThat(s.type("new Local().here")).isEqualTo("java.nio.ByteBuffer");
    assertThat(s.type("new Local()")).isEqualTo("a.A$1Local");
    assertThat(s.type("new Pair(null, 1, 2).x()")).isEqualTo("java.nio.ByteBuffer");
    assertThat(s.key("new Pair(null, 1, 2)"))
        .isEqualTo("a.A$1Pair.<init>(java.nio.ByteBuffer, int[])");
    assertThat(s.key("x.duplicate()")).isEqualTo("java.nio.ByteBuffer.duplicate()");
    assertThat(s.type("Mode.valueOf(\"READ\").buffer()")).isEqualTo("java.nio.ByteBuffer");
    assertThat(s.key("Mode.READ.ordinal()")).isEqualTo("java.lang.Enum.ordinal()");
    assertThat(s.type("Mode.values()")).isEqualTo("a.Mode[]");
    assertThat(s.type("this.new Inner().own")).isEqualTo("java.nio.ByteBuffer");
    assertThat(s.type("new Inner().outer().field")).isEqualTo("java.nio.ByteBuffer");
    assertThat(s.key("extra.slice()")).isEqualTo("java.nio.ByteBuffer.slice()");
    assertThat(s.type("c.call()")).isEqualTo("java.nio.ByteBuffer");
    assertThat(s.type("getClass()")).isEqualTo("java.lang.Class<a.A>");
    assertThat(s.type("new int[3].clone()")).isEqualTo("int[]");
    assertThat(s.type("new int[3].length")).isEqualTo("int");
    assertThat(s.index().find("a.Mode$1")).isPresent();
    assertThat(s.index().projectSubtypes("a.Mode")).containsExactly("a.Mode$1");
    assertThat(s.index().projectSubtypes("java.util.concurrent.Callable")).containsExactly("a.A$1");
    MethodKey buffer = new MethodKey("a.Mode", "buffer", java.util.List.of());
    assertThat(s.index().implementations(buffer))
        .extracting(MethodKey::toString)
        .containsExactly("a.Mode$1.buffer()", "a.Mode.buffer()");
  }

  @Test
  void signaturePolymorphicCallsHaveTheTypeOfTheirCast() {
    Sources s =
        Sources.of(
            """
            import java.lang.invoke.*;
            class A {
              static MethodHandle h;
              void f() throws Throwable { int n = (int) h.invokeExact(1, 2L); h.invokeExact(3); Object o = h.invoke(4); }
            }
            """);
    assertThat(s.type("h.invokeExact(1, 2L)")).isEqualTo("int");
    assertThat(s.type("h.invokeExact(3)")).isEqualTo("void");
    assertThat(s.type("h.invoke(4)")).isEqualTo("java.lang.Object");
  }

  @Test
  void constants() {
    Sources s =
        Sources.of(
            """
            package a;
            import static b.K.SECTOR;
            class A {
              static final int PAGE = 1 << 12;
              static final long BIG = 4L * PAGE + SECTOR;
              private static final String NAME = "x" + PAGE + 'c';
              static int mutable = 3;
              final int folded = b.K.DEEP ? 1 : 2;
              void f() {
                final int local = PAGE * 2;
                use(PAGE, BIG, NAME, mutable, folded, local, Integer.MAX_VALUE, b.K.SECTOR + 1, (byte) 300, -2147483648, 7 / 0, Integer.MAX_VALUE + 1, 1 > 0, ~5);
              }
            }
            """,
            "package b; public interface K { int SECTOR = 512; boolean DEEP = K.SECTOR >= 512 &&"
                + " !false; }");
    assertThat(s.constant("PAGE")).contains(4096);
    assertThat(s.constant("BIG")).contains(16896L);
    assertThat(s.constant("NAME")).contains("x4096c");
    assertThat(s.constant("mutable")).isEmpty();
    assertThat(s.constant("folded")).contains(1);
    assertThat(s.constant("local")).contains(8192);
    assertThat(s.constant("Integer.MAX_VALUE")).contains(Integer.MAX_VALUE);
    assertThat(s.constant("b.K.SECTOR + 1")).contains(513);
    assertThat(s.constant("(byte) 300")).contains(44);
    assertThat(s.constant("-2147483648")).contains(Integer.MIN_VALUE);
    assertThat(s.constant("7 / 0")).isEmpty();
    assertThat(s.constant("Integer.MAX_VALUE + 1")).contains(Integer.MIN_VALUE);
    assertThat(s.constant("1 > 0")).contains(true);
    assertThat(s.constant("~5")).contains(-6);
  }
}
