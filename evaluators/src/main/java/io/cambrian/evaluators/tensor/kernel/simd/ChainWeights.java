package io.cambrian.evaluators.tensor.kernel.simd;

import io.cambrian.evaluators.tensor.kernel.Span;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** The left factors of a convolution's chains as matrices [row][term], one for each table of terms. */
final class ChainWeights {

    private final int rows;
    private final Map<ChainTerms, Side> sides = new IdentityHashMap<>();
    private final float[] chosen;

    /**
     * A left side.
     *
     * @param values [row][term]
     * @param rows where each row begins
     */
    @SuppressWarnings("ArrayRecordComponent") // read by register tiles
    record Side(float[] values, int[] rows) {

        private static Side of(int terms, int rows) {
            int[] begins = IntStream.range(0, rows).map(row -> row * terms).toArray();
            return new Side(new float[rows * terms], begins);
        }
    }

    /** @param runs whose terms are the tables */
    ChainWeights(List<ChainRun> runs, int rows) {
        this.rows = rows;
        int longest = 0;
        for (ChainRun run : runs) {
            sides.computeIfAbsent(run.terms(), terms -> Side.of(terms.count(), rows));
            longest = Math.max(longest, run.terms().count());
        }
        chosen = new float[longest * rows];
    }

    /** Reads them all anew from rows of weights, one for each term of any table. */
    void gather(Span w) {
        for (Map.Entry<ChainTerms, Side> side : sides.entrySet()) {
            int[] left = side.getKey().left();
            for (int term = 0; term < left.length; term++) {
                SimdPacking.copy(w.values(), w.offset() + left[term], chosen, term * rows, rows);
            }
            float[] values = side.getValue().values();
            SimdTranspose.transpose(chosen, 0, rows, values, 0, left.length, left.length, rows);
        }
    }

    /** The one that belongs to a table. */
    Side of(ChainTerms terms) {
        return Objects.requireNonNull(sides.get(terms));
    }
}
