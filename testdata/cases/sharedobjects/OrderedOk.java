package sharedobjects;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Threads that share journals, and that something keeps from meeting there. */
final class OrderedOk {
    private OrderedOk() {}

    /** A latch lies between the phases. */
    static final class LatchBetween {
        private final Journal journal;
        private final CountDownLatch replayed = new CountDownLatch(1);

        LatchBetween(Journal journal) {
            this.journal = journal;
        }

        void startReplay(long[] records) {
            new Thread(
                            () -> {
                                for (long each : records) {
                                    journal.append(each);
                                }
                                replayed.countDown();
                            })
                    .start();
        }

        void startCheckpoint() {
            new Thread(
                            () -> {
                                try {
                                    replayed.await();
                                } catch (InterruptedException e) {
                                    return;
                                }
                                journal.store();
                            })
                    .start();
        }
    }

    /** The callers of both methods hold the monitor of the class that starts them. */
    static final class SynchronizedCallers {
        private final Journal journal;

        SynchronizedCallers(Journal journal) {
            this.journal = journal;
        }

        void writer(long value) {
            new Thread(() -> append(value)).start();
        }

        void saver() {
            new Thread(
                            () -> {
                                synchronized (this) {
                                    journal.store();
                                }
                            })
                    .start();
        }

        private synchronized void append(long value) {
            journal.append(value);
        }
    }

    /** The tasks of a phase have all returned before the next one begins. */
    static final class InvokedPhases {
        private final List<Journal> journals;
        private final ExecutorService workers;

        InvokedPhases(List<Journal> journals, ExecutorService workers) {
            this.journals = List.copyOf(journals);
            this.workers = workers;
        }

        void append(long value) throws InterruptedException {
            workers.invokeAll(
                    journals.stream()
                            .<Callable<Void>>map(
                                    j ->
                                            () -> {
                                                j.append(value);
                                                return null;
                                            })
                            .toList());
        }

        void finish() throws InterruptedException {
            workers.shutdown();
            if (!workers.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("still running");
            }
            new Thread(() -> journals.forEach(Journal::store)).start();
        }
    }

    /** A journal is handed from the thread that fills it to the one that stores it, and back. */
    static final class HandedOver {
        private final BlockingQueue<Journal> empty = new LinkedBlockingQueue<>();
        private final BlockingQueue<Journal> full = new LinkedBlockingQueue<>();

        void startWriter(long[] values) {
            Thread writer =
                    new Thread(
                            () -> {
                                try {
                                    for (long each : values) {
                                        Journal journal = empty.take();
                                        journal.append(each);
                                        full.put(journal);
                                    }
                                } catch (InterruptedException e) {
                                    Thread.currentThread().interrupt();
                                }
                            });
            writer.start();
        }

        void startSaver() {
            Thread saver =
                    new Thread(
                            () -> {
                                try {
                                    while (true) {
                                        Journal journal = full.take();
                                        journal.store();
                                        empty.put(journal);
                                    }
                                } catch (InterruptedException e) {
                                    Thread.currentThread().interrupt();
                                }
                            });
            saver.setDaemon(true);
            saver.start();
        }
    }

    /** The writer is told to stop and joined before anybody stores. */
    static final class StoppedWriter {
        private final Journal journal;
        private volatile boolean running = true;
        private Thread writer;

        StoppedWriter(Journal journal) {
            this.journal = journal;
        }

        void start() {
            writer =
                    new Thread(
                            () -> {
                                for (long i = 0; running; i++) {
                                    journal.append(i);
                                }
                            });
            writer.start();
        }

        void finish() throws InterruptedException {
            running = false;
            writer.join();
            new Thread(() -> journal.store()).start();
        }
    }

    /** One thread for each journal appends to it and stores it. */
    static final class ThreadPerJournal {
        private final List<Journal> journals;

        ThreadPerJournal(List<Journal> journals) {
            this.journals = List.copyOf(journals);
        }

        void start(long value) {
            for (Journal each : journals) {
                new Thread(
                                () -> {
                                    each.append(value);
                                    each.store();
                                })
                        .start();
            }
        }

        void restart(long value) {
            for (Journal each : journals) {
                Thread.startVirtualThread(() -> each.append(value));
            }
        }
    }

    /** A barrier lies between what the two do in each round. */
    static final class Rounds {
        private final Journal journal;
        private final CyclicBarrier barrier = new CyclicBarrier(2);

        Rounds(Journal journal) {
            this.journal = journal;
        }

        void startWriter(long rounds) {
            new Thread(
                            () -> {
                                for (long i = 0; i < rounds; i++) {
                                    journal.append(i);
                                    await();
                                    await();
                                }
                            })
                    .start();
        }

        void startSaver(long rounds) {
            new Thread(
                            () -> {
                                for (long i = 0; i < rounds; i++) {
                                    await();
                                    journal.store();
                                    await();
                                }
                            })
                    .start();
        }

        private void await() {
            try {
                barrier.await();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** A process either records or saves, as its command line says. */
    static final class EitherOr {
        private final Journal journal;

        EitherOr(Journal journal) {
            this.journal = journal;
        }

        void writer(long value) {
            new Thread(() -> journal.append(value)).start();
        }

        void saver() {
            new Thread(() -> journal.store()).start();
        }

        static void main(String... args) throws IOException {
            EitherOr process = new EitherOr(new Journal(Path.of(args[1])));
            if (args[0].equals("save")) {
                process.saver();
            } else {
                process.writer(Long.parseLong(args[0]));
            }
        }
    }

    /** Only journals that are sealed are stored, and nothing is appended to those. */
    static final class SealedOnly {
        private final List<Journal> journals;

        SealedOnly(List<Journal> journals) {
            this.journals = List.copyOf(journals);
        }

        void writer(int index, long value) {
            new Thread(
                            () -> {
                                if (!journals.get(index).isSealed()) {
                                    journals.get(index).append(value);
                                }
                            })
                    .start();
        }

        void saver() {
            new Thread(
                            () -> {
                                for (Journal each : journals) {
                                    if (each.isSealed()) {
                                        each.store();
                                    }
                                }
                            })
                    .start();
        }
    }

    /** The caller joins the threads that it gets. */
    static final class JoinedByCaller {
        private final Journal journal;

        JoinedByCaller(Journal journal) {
            this.journal = journal;
        }

        Thread writer(long value) {
            return Thread.startVirtualThread(() -> journal.append(value));
        }

        Thread saver() {
            return Thread.startVirtualThread(() -> journal.store());
        }

        static void main(Path path) throws IOException, InterruptedException {
            JoinedByCaller both = new JoinedByCaller(new Journal(path));
            both.writer(1).join();
            both.saver().join();
        }
    }

    /** The monitor is for those who only look at the last value. */
    static final class Journal {
        private final FileChannel channel;
        private final ByteBuffer page = ByteBuffer.allocateDirect(8192 + 4096).alignedSlice(4096).slice(0, 8192);
        private final boolean sealed;

        Journal(Path path) throws IOException {
            channel = FileChannel.open(path, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT);
            sealed = path.toString().endsWith(".sealed");
        }

        synchronized void append(long value) {
            page.putLong(0, value);
        }

        synchronized long last() {
            return page.getLong(0);
        }

        boolean isSealed() {
            return sealed;
        }

        void store() {
            try {
                channel.write(page.duplicate().clear(), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
