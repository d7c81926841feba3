package org.odirect.analyzer.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where runs are kept if nobody names a directory. */
public final class UsualCache {
  private UsualCache() {}

  /**
   * The user's directory for runs, which need not exist; empty where nobody profits from it: in
   * continuous integration it is mostly gone by the next time.
   *
   * @param environment the environment variables
   */
  public static Optional<Path> directory(Map<String, String> environment) {
    return base(environment).map(base -> base.resolve("odirect/runs"));
  }

  /** The user's directory for {@link Runner processes that stay}; empty in the same places. */
  static Optional<Path> daemons(Map<String, String> environment) {
    return base(environment).map(base -> base.resolve("odirect/daemons"));
  }

  private static Optional<Path> base(Map<String, String> environment) {
    String continuous = environment.getOrDefault("CI", "");
    if (!continuous.isEmpty() && !continuous.equals("false")) {
      return Optional.empty();
    }
    String base = environment.getOrDefault("XDG_CACHE_HOME", "");
    if (base.startsWith("/")) { // by its specification, others are to be ignored
      return Optional.of(Path.of(base));
    }
    String home = environment.getOrDefault("HOME", "");
    return home.isEmpty() ? Optional.empty() : Optional.of(Path.of(home, ".cache"));
  }
}
