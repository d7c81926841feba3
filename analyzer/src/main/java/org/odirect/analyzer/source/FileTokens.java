package org.odirect.analyzer.source;

import java.util.List;
import org.odirect.analyzer.store.Packer;
import org.odirect.analyzer.store.Unpacker;

/**
 * What the scan keeps of a file.
 *
 * @param file the file
 * @param packageName its package, empty for the unnamed one
 * @param types the simple names of its top-level types, in order
 * @param identifiers the hashes of its seed identifiers and of those that may be types: capitalised
 *     ones, and ones with an underscore
 * @param declared those of them that occur in declarations: outside of bodies and initialisers
 * @param held those of them that occur in the types of instance fields and record components
 * @param heads those of them that occur in the heads of types: their names and supertypes
 * @param imports the hashes of the imported names and of every name that they start with
 * @param onDemand the hashes of the packages and types of on-demand imports
 * @param silencing whether a comment or an annotation in it may ask not to report something
 */
record FileTokens(
    SourceFile file,
    String packageName,
    List<String> types,
    Hashes.Sorted identifiers,
    Hashes.Sorted declared,
    Hashes.Sorted held,
    Hashes.Sorted heads,
    Hashes.Sorted imports,
    Hashes.Sorted onDemand,
    boolean silencing) {

  /** The same of a file that has not changed. */
  FileTokens of(SourceFile same) {
    return new FileTokens(
        same, packageName, types, identifiers, declared, held, heads, imports, onDemand, silencing);
  }

  /** Whether a file of the same path declares the same types. */
  boolean declaresAs(FileTokens other) {
    return file.equals(other.file)
        && packageName.equals(other.packageName)
        && types.equals(other.types);
  }

  void pack(Packer packer) {
    packer.text(file.path());
    packer.text(packageName);
    packer.all(types, Packer::text);
    identifiers.pack(packer);
    declared.pack(packer);
    held.pack(packer);
    heads.pack(packer);
    imports.pack(packer);
    onDemand.pack(packer);
    packer.flag(silencing);
  }

  /** Reads what was written, but for the file's content. */
  static FileTokens unpack(Unpacker unpacker) {
    return new FileTokens(
        SourceFile.gone(unpacker.text()),
        unpacker.text(),
        unpacker.all(Unpacker::text),
        Hashes.Sorted.unpack(unpacker),
        Hashes.Sorted.unpack(unpacker),
        Hashes.Sorted.unpack(unpacker),
        Hashes.Sorted.unpack(unpacker),
        Hashes.Sorted.unpack(unpacker),
        Hashes.Sorted.unpack(unpacker),
        unpacker.flag());
  }

  /** The qualified name of one of its top-level types. */
  String qualified(String type) {
    return packageName.isEmpty() ? type : packageName + "." + type;
  }
}
