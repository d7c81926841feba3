package outsider_aio.journal;

/** Asynchronous requests of the kernel: submitted one by one, polled in any order. */
interface AioQueue {
  /** Called for each polled event. */
  interface Listener {
    void completed(long tag, long result);
  }

  void submit(Iocb iocb);

  int poll(int atLeast, Listener listener);
}
