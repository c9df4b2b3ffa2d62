package io.cambrian.evaluators.tensor.kernel.simd;

/**
 * The terms of the chains Σ a[left + row]·b[right + column] that a convolution adds up, in their order. Rows of the result lie
 * side by side in a, columns side by side in b.
 *
 * @param left where the factor of row 0 lies, for each term
 * @param right where the factor of column 0 lies, for each term, relative to the beginning of a {@link ChainRun}
 */
@SuppressWarnings("ArrayRecordComponent") // read by inner loops; never written after construction
record ChainTerms(int[] left, int[] right) {

    /** The length of the chains. */
    int count() {
        return left.length;
    }
}
