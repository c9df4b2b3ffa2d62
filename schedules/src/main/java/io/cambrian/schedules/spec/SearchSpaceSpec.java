package io.cambrian.schedules.spec;

/** What is searched: one record for each kind of candidate. {@link SearchSpaceKeys} reads and writes them. */
public sealed interface SearchSpaceSpec permits LossSpaceSpec {

    /** The kind of the candidates, as {@link io.cambrian.searchspace.Candidate#kind} gives it. */
    String kind();
}
