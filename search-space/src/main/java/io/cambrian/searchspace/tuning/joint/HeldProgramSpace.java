package io.cambrian.searchspace.tuning.joint;

import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.CubeSpace;
import io.cambrian.searchspace.Fingerprint;
import io.cambrian.searchspace.Verdict;
import io.cambrian.searchspace.tuning.Tuning;
import io.cambrian.searchspace.tuning.TuningSpace;
import java.util.random.RandomGenerator;

/**
 * One program with all hyper-parameters that a space allows: what is searched to tune a discovery, and its baseline with equal
 * effort.
 *
 * @param program the program that all candidates share
 * @param programs how such programs are written
 * @param tunings where the hyper-parameters come from, and the edges of the cube
 * @param <P> the kind of program
 */
public record HeldProgramSpace<P extends Candidate>(P program, CandidateFormat<P> programs, TuningSpace tunings)
        implements TunedSpace<P>, CubeSpace<Tuned<P>> {

    @Override
    public String name() {
        return "hyper-parameters-of-a-program";
    }

    @Override
    public Tuned<P> sample(RandomGenerator random) {
        return tuned(tunings.sample(random));
    }

    @Override
    public Tuned<P> mutate(Tuned<P> parent, RandomGenerator random) {
        return tuned(tunings.mutate(tunings.member(parent.tuning()), random));
    }

    @Override
    public Tuned<P> cross(Tuned<P> mother, Tuned<P> father, RandomGenerator random) {
        return tuned(tunings.cross(tunings.member(mother.tuning()), tunings.member(father.tuning()), random));
    }

    @Override
    public Verdict check(Tuned<P> tuned) {
        return tuned.program().id().equals(program.id())
                ? tunings.verdict(tuned.tuning())
                : Verdict.rejected("this space holds the program " + programs.formula(program) + ", found "
                        + programs.formula(tuned.program()));
    }

    /** Program and values themselves: what the values do is known to the learner alone. */
    @Override
    public Fingerprint fingerprint(Tuned<P> tuned) {
        return new Fingerprint(tuned.id().hex());
    }

    @Override
    public CandidateFormat<Tuned<P>> format() {
        return new TunedFormat<>(programs);
    }

    @Override
    public int dimension() {
        return tunings.dimension();
    }

    @Override
    public Tuned<P> decode(double[] unit) {
        return tuned(tunings.decode(unit));
    }

    @Override
    public double[] encode(Tuned<P> tuned) {
        return tunings.encode(tunings.member(tuned.tuning()));
    }

    private Tuned<P> tuned(Tuning tuning) {
        return Tuned.of(program, programs, tuning);
    }
}
