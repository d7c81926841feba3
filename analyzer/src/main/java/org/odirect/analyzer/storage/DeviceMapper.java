package org.odirect.analyzer.storage;

import java.util.List;
import java.util.Optional;

/**
 * Guesses the target of a device-mapper device from what everybody may read: its name and UUID, in
 * which LVM and cryptsetup write what it is, and the names of its parts.
 */
final class DeviceMapper {
  private DeviceMapper() {}

  /** The target, if the names tell. */
  static Optional<String> target(String name, String uuid, List<String> parts) {
    if (uuid.startsWith("CRYPT-INTEGRITY")
        || uuid.startsWith("INTEGRITY-")
        || name.endsWith("_dif")) {
      return Optional.of("integrity");
    }
    if (uuid.startsWith("CRYPT-VERITY")) {
      return Optional.of("verity");
    }
    if (uuid.startsWith("CRYPT-")) {
      return Optional.of("crypt");
    }
    if (uuid.startsWith("mpath-")) {
      return Optional.of("multipath");
    }
    if (!uuid.startsWith("LVM-")) {
      return Optional.empty();
    }
    if (parts.stream().anyMatch(it -> it.endsWith("_imeta") || it.endsWith("_iorig"))) {
      return Optional.of("integrity");
    }
    if (parts.stream().anyMatch(it -> it.contains("_rimage_"))) {
      return Optional.of("raid");
    }
    return Optional.of(
        parts.stream().anyMatch(it -> it.contains("_mimage_")) ? "mirror" : "linear");
  }
}
