package org.odirect.analyzer.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.odirect.analyzer.threads.Parallel;

class StoreTest {
  private static final long LARGE = 1 << 20;

  @TempDir private Path directory = Path.of("");

  private Store store() {
    return new Store(directory.resolve("a/b"), LARGE);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(directory.resolve("a/b"))) {
      return files.sorted().toList();
    }
  }

  private Path onlyFile() throws IOException {
    assertThat(files()).hasSize(1);
    return files().get(0);
  }

  @Test
  void givesBackWhatWasWritten() {
    long[] many = new Random(1).longs(100_000).toArray();
    store()
        .write(
            "key",
            p -> {
              p.number(-7);
              p.number(1L << 40);
              p.flag(true);
              p.numbers(many);
              p.text("ü\ud800");
              p.all(List.of("a", ""), Packer::text);
            });
    Unpacker entry = store().read("key").orElseThrow();
    assertThat(entry.number()).isEqualTo(-7);
    assertThat(entry.longNumber()).isEqualTo(1L << 40);
    assertThat(entry.flag()).isTrue();
    assertThat(entry.numbers()).isEqualTo(many);
    assertThat(entry.text()).isEqualTo("ü\ud800");
    assertThat(entry.all(Unpacker::text)).containsExactly("a", "");
  }

  @Test
  void keysAreTheirOwn() {
    store().write("one", p -> p.text("1"));
    store().write("two", p -> p.text("2"));
    store().write("one", p -> p.text("3"));
    assertThat(store().read("one").orElseThrow().text()).isEqualTo("3");
    assertThat(store().read("two").orElseThrow().text()).isEqualTo("2");
    assertThat(store().read("three")).isEmpty();
  }

  @Test
  void anEntryUnderAnotherKeysNameIsNone() throws IOException {
    store().write("one", p -> p.text("1"));
    Path one = onlyFile();
    Path kept = Files.move(one, directory.resolve("kept"));
    store().write("two", p -> p.text("2"));
    Files.move(kept, onlyFile(), StandardCopyOption.REPLACE_EXISTING);
    assertThat(store().read("two")).isEmpty();
  }

  @Test
  void damageIsNoticed() throws IOException {
    store().write("key", p -> p.text("some content"));
    Path file = onlyFile();
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThat(store().read("key")).as("the first %d bytes", length).isEmpty();
    }
    for (int bit = 0; bit < whole.length * 8; bit++) {
      byte[] flipped = whole.clone();
      flipped[bit / 8] ^= (byte) (1 << bit % 8);
      Files.write(file, flipped);
      assertThat(store().read("key")).as("bit %d flipped", bit).isEmpty();
    }
    Files.write(file, Arrays.copyOf(whole, whole.length + 1));
    assertThat(store().read("key")).isEmpty();
    byte[] garbage = new byte[10_000];
    new Random(2).nextBytes(garbage);
    Files.write(file, garbage);
    assertThat(store().read("key")).isEmpty();
    Files.delete(file);
    Files.createDirectory(file);
    assertThat(store().read("key")).isEmpty();
    store().write("key", p -> p.text("not over a directory"));
    Files.delete(file);
    Files.write(file, whole);
    assertThat(store().read("key").orElseThrow().text()).isEqualTo("some content");
  }

  @Test
  void whereNothingCanBeWrittenNothingIsKept() throws IOException {
    Path file = Files.writeString(directory.resolve("file"), "");
    for (Path place : List.of(file, file.resolve("below"), Path.of("/dev/null/x"))) {
      Store store = new Store(place, LARGE);
      store.write("key", p -> p.text("x"));
      assertThat(store.read("key")).isEmpty();
    }
    assertThat(file).isEmptyFile();
  }

  @Test
  void whatWasNotUsedForLongestGoesFirst() throws IOException {
    Store store = new Store(directory.resolve("a/b"), 10_000);
    Instant now = Instant.now();
    for (int i = 0; i < 6; i++) {
      List<Path> before = i == 0 ? List.of() : files();
      store.write("key " + i, p -> p.numbers(new long[300]));
      List<Path> added = new ArrayList<>(files());
      added.removeAll(before);
      Files.setLastModifiedTime(
          added.get(0), FileTime.from(now.minus(Duration.ofHours(100 - 10L * i))));
      if (i == 2) {
        store.read("key 0");
      }
    }
    assertThat(store.read("key 0")).isPresent();
    assertThat(store.read("key 1")).isEmpty();
    assertThat(store.read("key 2")).isEmpty();
    assertThat(store.read("key 5")).isPresent();
    assertThat(files()).hasSizeBetween(3, 4);
  }

  @Test
  void sweepsWhatAnotherRunLeftHalfWritten() throws IOException {
    store().write("key", p -> p.text("x"));
    Path mine = Files.writeString(directory.resolve("a/b/mine.txt"), "");
    Path old = Files.writeString(directory.resolve("a/b/old.part"), "half");
    Path recent = Files.writeString(directory.resolve("a/b/recent.part"), "half");
    FileTime yesterday = FileTime.from(Instant.now().minus(Duration.ofDays(1)));
    Files.setLastModifiedTime(mine, yesterday);
    Files.setLastModifiedTime(old, yesterday);
    store().write("another", p -> p.text("y"));
    assertThat(old).doesNotExist();
    assertThat(recent).exists();
    assertThat(mine).exists();
  }

  @Test
  void readersSeeWholeEntriesWhileOthersWrite() {
    Store store = store();
    List<Integer> rounds = Stream.iterate(0, i -> i + 1).limit(400).toList();
    List<Boolean> right =
        Parallel.map(
            rounds,
            8,
            "store",
            n -> {},
            round -> {
              if (round % 2 == 0) {
                store.write("key", p -> p.all(Collections.nCopies(round, round), Packer::number));
                return true;
              }
              return store
                  .read("key")
                  .map(entry -> entry.all(Unpacker::number))
                  .map(all -> all.stream().allMatch(n -> n == all.size()))
                  .orElse(true);
            });
    assertThat(right).doesNotContain(false);
  }
}
