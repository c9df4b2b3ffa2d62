package io.cambrian.schedules.spec;

/**
 * What is searched: loss programs.
 *
 * @param kind {@code loss}
 * @param language {@code full} (all operators of the published language, the default) or {@code small} (eleven of them)
 * @param start the named program whose operations every sampled program begins with ({@code DQN} by default), or
 *     {@code scratch} for none
 */
public record SearchSpaceSpec(String kind, String language, String start) {

    /** The value of {@link #start} that asks for programs without a given beginning. */
    public static final String SCRATCH = "scratch";
}
