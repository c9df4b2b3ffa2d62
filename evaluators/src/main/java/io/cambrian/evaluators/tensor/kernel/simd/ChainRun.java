package io.cambrian.evaluators.tensor.kernel.simd;

/**
 * A stretch of columns of a result whose chains have the same terms.
 *
 * @param terms of every chain
 * @param from where column 0 begins in the right factor
 * @param to where column 0 begins in the result
 * @param columns how many lie side by side
 */
record ChainRun(ChainTerms terms, int from, int to, int columns) {}
