package io.cambrian.searchspace.tuning.joint;

import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.CandidateId;
import io.cambrian.searchspace.tuning.Algorithm;
import io.cambrian.searchspace.tuning.Tuning;
import io.cambrian.searchspace.tuning.TuningFormat;

/**
 * A program together with the hyper-parameters that a learner trains with it: a loss judged at one lucky learning rate is not
 * judged.
 *
 * @param <P> the kind of program: a loss, a drift, an {@link Algorithm} as it stands
 */
public final class Tuned<P extends Candidate> implements Candidate {

    /** The kind of all programs with their tuning. */
    public static final String KIND = "tuned";

    private final P program;
    private final Tuning tuning;
    private final String canonicalProgram;
    private final CandidateId id;

    private Tuned(P program, String canonicalProgram, Tuning tuning) {
        this.program = program;
        this.tuning = tuning;
        this.canonicalProgram = canonicalProgram;
        this.id = CandidateId.ofCanonical(canonical());
    }

    /**
     * A program with its tuning.
     *
     * @param format how such programs are written; its canonical form enters the {@link #id()}
     */
    public static <P extends Candidate> Tuned<P> of(P program, CandidateFormat<P> format, Tuning tuning) {
        return new Tuned<>(program, format.writeCanonical(program), tuning);
    }

    /** What was discovered, or is to be. */
    public P program() {
        return program;
    }

    /** With which settings it is trained. */
    public Tuning tuning() {
        return tuning;
    }

    /** The same program, tuned otherwise. */
    public Tuned<P> with(Tuning other) {
        return new Tuned<>(program, canonicalProgram, other);
    }

    /** The canonical JSON. */
    String canonical() {
        return TunedFormat.text(canonicalProgram, new TuningFormat().writeCanonical(tuning));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public CandidateId id() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tuned<?> tuned && program.equals(tuned.program) && tuning.equals(tuned.tuning);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return program + " with " + new TuningFormat().formula(tuning);
    }
}
