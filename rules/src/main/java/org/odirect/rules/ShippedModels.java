package org.odirect.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.odirect.analyzer.models.StubFile;
import org.odirect.analyzer.models.StubModels;
import org.odirect.analyzer.models.StubReader;

/** The models that come with the rules: one stub file per package. */
public final class ShippedModels {

  /** The modelled packages, sorted. */
  static final List<String> PACKAGES =
      List.of(
          "c",
          "com.davidvlijmincx.lio.api",
          "com.sun.jna",
          "com.sun.nio.file",
          "io.netty.buffer",
          "io.netty.channel",
          "io.netty.channel.embedded",
          "io.netty.channel.unix",
          "io.netty.channel.uring",
          "io.netty.incubator.channel.uring",
          "io.netty.util",
          "io.netty.util.concurrent",
          "io.netty.util.internal",
          "io.questdb.std",
          "io.vertx.core",
          "io.vertx.core.buffer",
          "io.vertx.core.file",
          "java.io",
          "java.lang",
          "java.lang.foreign",
          "java.lang.invoke",
          "java.lang.ref",
          "java.nio",
          "java.nio.channels",
          "java.nio.charset",
          "java.nio.file",
          "java.nio.file.spi",
          "java.security",
          "java.util",
          "java.util.concurrent",
          "java.util.concurrent.atomic",
          "java.util.concurrent.locks",
          "java.util.stream",
          "java.util.zip",
          "javax.crypto",
          "jdk.internal.ref",
          "moe.cnkirito.kdio",
          "net.openhft.chronicle.core",
          "net.smacke.jaydio",
          "net.smacke.jaydio.buffer",
          "net.smacke.jaydio.channel",
          "one.jasyncfio",
          "org.agrona",
          "org.agrona.concurrent",
          "org.apache.activemq.artemis.core.io",
          "org.apache.activemq.artemis.core.journal.impl",
          "org.apache.activemq.artemis.nativo.jlibaio",
          "org.apache.bookkeeper.common.util.nativeio",
          "org.apache.ignite.internal.processors.cache.persistence.file",
          "org.apache.ignite.internal.util",
          "org.lwjgl",
          "org.lwjgl.system",
          "org.lwjgl.system.linux",
          "org.lwjgl.system.linux.liburing",
          "org.neo4j.io.fs",
          "sh.blake.niouring",
          "sun.misc",
          "sun.nio.ch",
          "top.dreamlike.panama.uring.async",
          "top.dreamlike.panama.uring.async.cancel",
          "top.dreamlike.panama.uring.async.fd",
          "top.dreamlike.panama.uring.async.trait",
          "top.dreamlike.panama.uring.helper",
          "top.dreamlike.panama.uring.trait");

  private ShippedModels() {}

  /** Reads all of them. */
  public static StubModels read() {
    return StubReader.trust(files());
  }

  static List<StubFile> files() {
    return PACKAGES.stream().map(ShippedModels::file).toList();
  }

  /** What stubs may say, in Markdown. */
  public static String vocabulary() {
    return resource("README.md");
  }

  private static StubFile file(String packageName) {
    String name = packageName + ".stub";
    return new StubFile(name, resource(name));
  }

  private static String resource(String name) {
    try (InputStream in = ShippedModels.class.getResourceAsStream("models/" + name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
