package io.cambrian.evaluators.experience;

/** Where transitions go as they are collected. */
@FunctionalInterface
public interface TransitionSink {

    /**
     * Takes one.
     *
     * @param row in the order of {@link TransitionLayout}; the caller writes it anew afterwards, so it is to be copied
     */
    void add(float[] row);
}
