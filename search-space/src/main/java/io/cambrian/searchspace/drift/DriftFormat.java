package io.cambrian.searchspace.drift;

import io.cambrian.searchspace.CandidateFormat;

/** How drifts are written and read: one line of compact JSON, described at {@link DriftJson}. */
public final class DriftFormat implements CandidateFormat<Drift> {

    @Override
    public String write(Drift drift) {
        return DriftJson.write(drift);
    }

    /** What {@link #write} gives, without the lifetimes for which a network was made: they change nothing that it computes. */
    @Override
    public String writeCanonical(Drift drift) {
        return switch (drift) {
            case SymbolicDrift symbolic -> DriftJson.write(symbolic);
            case NeuralDrift neural -> DriftJson.write(neural.forAnyLifetime());
        };
    }

    @Override
    public Drift read(String json) {
        return DriftJson.read(json);
    }

    @Override
    public String formula(Drift drift) {
        return DriftFormula.of(drift);
    }
}
