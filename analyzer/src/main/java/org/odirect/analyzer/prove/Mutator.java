package org.odirect.analyzer.prove;

import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** A thread that changes a buffer as fast as it can, block by block, until it is closed. */
final class Mutator implements AutoCloseable {
  private final ByteBuffer buffer;
  private final int blockSize;
  private final AtomicLong version = new AtomicLong();

  /** Held while a block is filled; fair, since both sides take it again and again. */
  private final Lock lock = new ReentrantLock(true);

  private final Thread thread = new Thread(this::run, "odirect prove: changes the buffer");
  private volatile boolean stopped;

  private Mutator(ByteBuffer buffer, int blockSize) {
    this.buffer = buffer;
    this.blockSize = blockSize;
  }

  /** Fills the buffer once, and starts to change it. */
  static Mutator start(ByteBuffer buffer, int blockSize) {
    Mutator mutator = new Mutator(buffer, blockSize);
    mutator.sweep();
    mutator.thread.setDaemon(true);
    mutator.thread.start();
    return mutator;
  }

  private void run() {
    while (!stopped) {
      sweep();
    }
  }

  private void sweep() {
    long next = version.incrementAndGet();
    for (int block = 0; block < buffer.capacity() / blockSize; block++) {
      lock.lock();
      try {
        Stamps.fill(buffer, block, blockSize, next);
      } finally {
        lock.unlock();
      }
    }
  }

  /** The greatest version that the buffer has held. */
  long latest() {
    return version.get();
  }

  /** Copies the buffer while no block is being changed. */
  void copyTo(ByteBuffer target) {
    lock.lock();
    try {
      target.clear().put(buffer.duplicate().clear()).flip();
    } finally {
      lock.unlock();
    }
  }

  /** Ends the thread. */
  @Override
  public void close() {
    stopped = true;
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
