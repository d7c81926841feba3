package multifile.blockcache;

import java.nio.channels.AsynchronousFileChannel;

final class Lookup {
    private Lookup() {}

    // The block is its own handler; its tag is read before the latch.
    static int tagBad(AsynchronousFileChannel ch) throws InterruptedException {
        Block block = new Block().load(ch, 0);
        int tag = block.tag(); // want ReadInFlight
        block.awaitLoaded();
        return tag;
    }

    // After the latch.
    static int tagOk(AsynchronousFileChannel ch) throws InterruptedException {
        Block block = new Block().load(ch, 0);
        block.awaitLoaded();
        return block.tag();
    }

    // The field of the block is read directly while the next block loads: two blocks, two latches.
    static int pipelineOk(AsynchronousFileChannel ch) throws InterruptedException {
        Block first = new Block().load(ch, 0);
        Block second = new Block().load(ch, 8192);
        first.awaitLoaded();
        int sum = first.bytes.getInt(0);
        second.awaitLoaded();
        return sum + second.bytes.getInt(0);
    }

    // The wrong latch.
    static int pipelineBad(AsynchronousFileChannel ch) throws InterruptedException {
        Block first = new Block().load(ch, 0);
        Block second = new Block().load(ch, 8192);
        first.awaitLoaded();
        int sum = second.bytes.getInt(0); // want ReadInFlight
        second.awaitLoaded();
        return sum + first.bytes.getInt(0);
    }
}
