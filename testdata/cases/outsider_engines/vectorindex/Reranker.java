package outsider_engines.vectorindex;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/** Exact scores for the candidates of an approximate search. */
final class Reranker {
    private final VectorFile file;

    Reranker(VectorFile file) {
        this.file = file;
    }

    /** BUG: anyOf waits for the fastest read only, the other rows may still be filled while they are scored. */
    Map<Integer, Float> scoreBad(float[] query, int[] ordinals) {
        ByteBuffer rows = ByteBuffer.allocateDirect(ordinals.length * VectorFile.ROW);
        CompletableFuture<?>[] reads = new CompletableFuture<?>[ordinals.length];
        for (int i = 0; i < ordinals.length; i++) {
            reads[i] = file.readRow(ordinals[i], rows.slice(i * VectorFile.ROW, VectorFile.ROW));
        }
        CompletableFuture.anyOf(reads).join();
        Map<Integer, Float> scores = new HashMap<>();
        for (int i = 0; i < ordinals.length; i++) {
            float score = 0;
            for (int d = 0; d < query.length; d++) {
                score += query[d] * rows.getFloat(i * VectorFile.ROW + d * Float.BYTES); // missing ReadInFlight
            }
            scores.put(ordinals[i], score);
        }
        return scores;
    }

    Map<Integer, Float> scoreOk(float[] query, int[] ordinals) {
        ByteBuffer rows = ByteBuffer.allocateDirect(ordinals.length * VectorFile.ROW);
        CompletableFuture<?>[] reads = new CompletableFuture<?>[ordinals.length];
        for (int i = 0; i < ordinals.length; i++) {
            reads[i] = file.readRow(ordinals[i], rows.slice(i * VectorFile.ROW, VectorFile.ROW));
        }
        CompletableFuture.allOf(reads).join();
        Map<Integer, Float> scores = new HashMap<>();
        for (int i = 0; i < ordinals.length; i++) {
            float score = 0;
            for (int d = 0; d < query.length; d++) {
                score += query[d] * rows.getFloat(i * VectorFile.ROW + d * Float.BYTES);
            }
            scores.put(ordinals[i], score);
        }
        return scores;
    }

    /** BUG: the first failed read leaves the loop, and finally closes the arena under those that still run. */
    float normBad(int[] ordinals) throws IOException {
        Arena arena = Arena.ofShared();
        try {
            List<ByteBuffer> rows = new ArrayList<>();
            List<Future<Integer>> reads = new ArrayList<>();
            for (int ordinal : ordinals) {
                ByteBuffer row = arena.allocate(VectorFile.ROW, 4096).asByteBuffer();
                rows.add(row);
                reads.add(file.channel.read(row, VectorFile.offsetOf(ordinal)));
            }
            for (Future<Integer> read : reads) {
                if (VectorFile.settle(read) != VectorFile.ROW) {
                    throw new IOException("truncated row");
                }
            }
            return norm(rows);
        } finally {
            arena.close(); // want ReleaseInFlight
        }
    }

    /** All reads are over, failed or not, before the first failure is thrown. */
    float normOk(int[] ordinals) throws IOException {
        Arena arena = Arena.ofShared();
        List<ByteBuffer> rows = new ArrayList<>();
        List<Future<Integer>> reads = new ArrayList<>();
        for (int ordinal : ordinals) {
            ByteBuffer row = arena.allocate(VectorFile.ROW, 4096).asByteBuffer();
            rows.add(row);
            reads.add(file.channel.read(row, VectorFile.offsetOf(ordinal)));
        }
        IOException failure = null;
        for (Future<Integer> read : reads) {
            try {
                if (VectorFile.settle(read) != VectorFile.ROW) {
                    failure = new IOException("truncated row");
                }
            } catch (IOException e) {
                failure = e;
            }
        }
        try {
            if (failure != null) {
                throw failure;
            }
            return norm(rows);
        } finally {
            arena.close();
        }
    }

    /** Trap: nobody waits here; the stage that runs after both reads computes the result and closes the arena. */
    CompletableFuture<Float> distanceOk(int left, int right) {
        Arena arena = Arena.ofShared();
        ByteBuffer a = arena.allocate(VectorFile.ROW, 4096).asByteBuffer();
        ByteBuffer b = arena.allocate(VectorFile.ROW, 4096).asByteBuffer();
        CompletableFuture<Void> both = CompletableFuture.allOf(file.readRow(left, a), file.readRow(right, b));
        return both.thenApply(nothing -> {
            float sum = 0;
            for (int d = 0; d < VectorFile.DIMENSIONS; d++) {
                float difference = a.getFloat(d * Float.BYTES) - b.getFloat(d * Float.BYTES);
                sum += difference * difference;
            }
            return (float) Math.sqrt(sum);
        }).whenComplete((distance, problem) -> {
            arena.close();
        });
    }

    private static float norm(List<ByteBuffer> rows) {
        double sum = 0;
        for (ByteBuffer row : rows) {
            row.flip();
            while (row.remaining() >= Float.BYTES) {
                float value = row.getFloat();
                sum += (double) value * value;
            }
        }
        return (float) Math.sqrt(sum);
    }
}
