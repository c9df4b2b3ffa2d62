package io.cambrian.schedules.spec.space;

/** What is searched: one record for each kind of candidate. {@link SearchSpaceKeys} reads and writes them. */
public sealed interface SearchSpaceSpec
        permits LossSpaceSpec,
                DriftSpaceSpec,
                RuleSpaceSpec,
                DiscoSpaceSpec,
                InitialisationSpaceSpec,
                HeuristicSpaceSpec,
                AgentDesignSpaceSpec,
                TuningSpec {

    /** The value of the key {@code start} that asks for candidates without a given beginning. */
    String SCRATCH = "scratch";

    /** The kind of the candidates, as {@link io.cambrian.searchspace.Candidate#kind} gives it. */
    String kind();
}
