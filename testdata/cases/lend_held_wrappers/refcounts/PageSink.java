package lend_held_wrappers.refcounts;

import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;

/** Writes shared pages. */
final class PageSink {
  private final AsynchronousFileChannel file;

  PageSink(AsynchronousFileChannel file) {
    this.file = file;
  }

  private static final CompletionHandler<Integer, SharedPage> RELEASE =
      new CompletionHandler<>() {
        @Override
        public void completed(Integer n, SharedPage page) {
          page.release();
        }

        @Override
        public void failed(Throwable cause, SharedPage page) {
          page.release();
        }
      };

  private static final CompletionHandler<Integer, Long> LOG =
      new CompletionHandler<>() {
        @Override
        public void completed(Integer n, Long at) {
          System.out.println(n + " bytes at " + at);
        }

        @Override
        public void failed(Throwable cause, Long at) {
          System.out.println("failed at " + at + ": " + cause);
        }
      };

  /** Retained for the write, which lets go in its handler; the submitter lets go of his own count. */
  void retainedOk(byte[] bytes, long at) {
    SharedPage page = SharedPage.obtain();
    try {
      page.content().put(bytes).flip();
      file.write(page.content(), at, page.retain(), RELEASE);
    } finally {
      page.release();
    }
  }

  /** The count of the submitter passes to the handler. */
  void passedOnOk(byte[] bytes, long at) {
    SharedPage page = SharedPage.obtain();
    page.content().put(bytes).flip();
    file.write(page.content(), at, page, RELEASE);
  }

  /** The only count is given up with the write out: the page is on the free list while it is being written. */
  void notRetainedBad(byte[] bytes, long at) {
    SharedPage page = SharedPage.obtain();
    page.content().put(bytes).flip();
    file.write(page.content(), at, at, LOG);
    page.release(); // missing ReleaseInFlight
  }
}
