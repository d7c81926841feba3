package org.odirect.maven;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.SessionData;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.cli.Pipeline;
import org.odirect.analyzer.cli.Progress;
import org.odirect.analyzer.cli.Request;
import org.odirect.analyzer.cli.UsageException;
import org.odirect.analyzer.report.Report;
import org.odirect.analyzer.rule.RuleInfo;
import org.odirect.analyzer.source.SourceFile;
import org.odirect.analyzer.source.SourceNotFoundException;
import org.odirect.analyzer.source.SourceRoots;
import org.odirect.analyzer.source.SourceSet;
import org.odirect.analyzer.storage.StorageProfile;
import org.odirect.rules.Build;
import org.odirect.rules.Rules;
import org.odirect.rules.ShippedModels;

/**
 * The analysis of all modules of a build, which each module reports its part of. It is made once
 * for the same sources, and again if they have changed meanwhile; one at a time, since each uses
 * all processors. Lives as long as Maven's session.
 */
final class SharedAnalysis {
  /** Of this class as one class loader has it: others can not read what it stores. */
  private static final Object KEY = new Object();

  private final Map<Key, Result> results = new HashMap<>();
  private @Nullable List<Path> classPath;

  /**
   * What was found.
   *
   * @param report on all files
   * @param paths the files, as the report names them
   */
  record Result(Report report, List<String> paths) {}

  private record Key(
      Path directory,
      List<Path> paths,
      Charset encoding,
      List<Path> models,
      List<Path> classPath,
      List<String> rules,
      List<String> storage,
      String content) {

    static Key of(Request request, String content) {
      return new Key(
          request.directory(),
          request.paths(),
          request.encoding(),
          request.models(),
          request.facts().classPath(),
          request.rules().stream().map(RuleInfo::id).toList(),
          request.storage().stream().map(StorageProfile::name).toList(),
          content);
    }
  }

  private SharedAnalysis() {}

  /** The one of a session. */
  static SharedAnalysis of(MavenSession session) {
    SessionData data = session.getRepositorySession().getData();
    data.set(KEY, null, new SharedAnalysis()); // if there is none yet
    return (SharedAnalysis) Objects.requireNonNull(data.get(KEY));
  }

  /** Analyses sources, unless that was done for the same ones. */
  synchronized Result analyse(Request request) throws UsageException, IOException {
    Path base = request.directory();
    List<String> paths = find(request);
    List<String> read = new ArrayList<>(paths);
    below(base, request.models()).forEach(read::add);
    request.facts().classPath().forEach(jar -> read.add(jar.toString()));
    Key key = Key.of(request, digest(base, read));
    Result known = results.get(key);
    if (known != null) {
      return known;
    }
    Result result = new Result(run(request), paths);
    results.put(key, result);
    return result;
  }

  /**
   * The jars with facts that modules of the build depend on; found once: those of all modules, so
   * that each reports its part of the same.
   */
  synchronized List<Path> classPath(MavenSession session, ProjectDependenciesResolver resolver) {
    if (classPath == null) {
      classPath = new DependencyFacts(session, resolver).of(session.getAllProjects());
    }
    return classPath;
  }

  /** Analyses sources anew, as far as no earlier build has kept what it needs. */
  synchronized Report run(Request request) throws UsageException {
    return new Pipeline(Rules.ALL, ShippedModels::read, Build::id).analyse(request, Progress.NONE);
  }

  private static List<String> find(Request request) throws UsageException {
    List<String> names = request.paths().stream().map(Path::toString).toList();
    try (SourceSet sources = SourceRoots.find(names, request.directory(), request.encoding())) {
      return sources.files().stream().map(SourceFile::path).toList();
    } catch (SourceNotFoundException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  /** The files of stubs, sorted. */
  private static Stream<String> below(Path base, List<Path> models) throws IOException {
    List<String> files = new ArrayList<>();
    for (Path model : models) {
      try (Stream<Path> all = Files.walk(base.resolve(model))) {
        all.filter(Files::isRegularFile).map(Path::toString).sorted().forEach(files::add);
      }
    }
    return files.stream();
  }

  /** Tells whether files were changed: their sizes and times suffice within one build. */
  private static String digest(Path base, List<String> paths) throws IOException {
    MessageDigest digest = sha256();
    for (String path : paths) {
      BasicFileAttributes file =
          Files.readAttributes(base.resolve(path), BasicFileAttributes.class);
      String line = path + '\n' + file.size() + '\n' + file.lastModifiedTime() + '\n';
      digest.update(line.getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }
}
