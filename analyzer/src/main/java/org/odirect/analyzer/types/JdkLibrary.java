package org.odirect.analyzer.types;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The JDK's API as a library. */
final class JdkLibrary implements TypeLibrary {

  static final JdkLibrary INSTANCE = new JdkLibrary();

  private final LibrarySignatures signatures = LibrarySignatures.jdk();
  private final Set<String> packages = new HashSet<>(signatures.packages());

  private JdkLibrary() {}

  @Override
  public Optional<ClassInfo> find(String qualifiedName) {
    return signatures.find(qualifiedName);
  }

  @Override
  public boolean declares(String packageName, String simpleName) {
    return signatures.declares(packageName, simpleName);
  }

  @Override
  public boolean covers(String packageName) {
    return packages.contains(packageName);
  }

  @Override
  public Optional<Object> constant(String qualifiedName, String field) {
    return signatures.constant(qualifiedName, field);
  }

  @Override
  public boolean isSymbol(String qualifiedName, String field) {
    return false;
  }
}
