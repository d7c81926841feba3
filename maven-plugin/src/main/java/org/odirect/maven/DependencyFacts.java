package org.odirect.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.DependencyResolutionResult;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.DependencyFilter;
import org.eclipse.aether.graph.DependencyNode;

/**
 * Finds the dependencies that bring facts. What cannot be resolved brings none: nothing has to be
 * compiled or installed for an analysis. The modules of the build bring their sources instead.
 */
final class DependencyFacts {
  private static final String ENTRY = "META-INF/odirect/facts.stub";
  private static final String JAR = "jar";

  private final MavenSession session;
  private final ProjectDependenciesResolver resolver;
  private final Set<String> modules;

  DependencyFacts(MavenSession session, ProjectDependenciesResolver resolver) {
    this.session = session;
    this.resolver = resolver;
    this.modules =
        session.getAllProjects().stream()
            .map(m -> key(m.getGroupId(), m.getArtifactId()))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The jars with facts that some modules depend on, in the order of the modules, each once. */
  List<Path> of(Collection<MavenProject> projects) {
    Set<Path> found = new LinkedHashSet<>();
    for (MavenProject project : projects) {
      for (Dependency dependency : resolved(project)) {
        File file = dependency.getArtifact().getFile();
        if (file != null && mayHaveFacts(file)) {
          found.add(ModuleRoots.normal(file.toPath()));
        }
      }
    }
    return List.copyOf(found);
  }

  private List<Dependency> resolved(MavenProject project) {
    DefaultDependencyResolutionRequest request =
        new DefaultDependencyResolutionRequest(project, session.getRepositorySession());
    DependencyFilter filter = (node, parents) -> isWanted(node);
    request.setResolutionFilter(filter);
    DependencyResolutionResult result;
    try {
      result = resolver.resolve(request);
    } catch (DependencyResolutionException e) {
      result = e.getResult();
    }
    return result == null ? List.of() : result.getResolvedDependencies();
  }

  private boolean isWanted(DependencyNode node) {
    Dependency dependency = node.getDependency();
    return dependency != null
        && dependency.getArtifact().getExtension().equals(JAR)
        && !modules.contains(
            key(dependency.getArtifact().getGroupId(), dependency.getArtifact().getArtifactId()));
  }

  private static String key(String groupId, String artifactId) {
    return groupId + ":" + artifactId;
  }

  /** Whether a jar has facts; one that cannot be read may have: the analysis says so. */
  private static boolean mayHaveFacts(File file) {
    try (ZipFile jar = new ZipFile(file)) {
      return jar.getEntry(ENTRY) != null;
    } catch (IOException e) {
      return true;
    }
  }
}
