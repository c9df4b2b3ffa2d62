package io.cambrian.searchspace.tuning.joint;

import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.Fingerprint;
import io.cambrian.searchspace.SearchSpace;
import io.cambrian.searchspace.Verdict;
import io.cambrian.searchspace.tuning.Tuning;
import io.cambrian.searchspace.tuning.TuningFormat;
import java.util.random.RandomGenerator;

/**
 * All programs of a space, trained with the same hyper-parameters or the same schedule.
 *
 * @param programs where the programs come from
 * @param tuning what all candidates share
 * @param <P> the kind of program
 */
public record HeldTuningSpace<P extends Candidate>(SearchSpace<P> programs, Tuning tuning) implements TunedSpace<P> {

    @Override
    public String name() {
        return "programs-at-hyper-parameters";
    }

    @Override
    public Tuned<P> sample(RandomGenerator random) {
        return tuned(programs.sample(random));
    }

    @Override
    public Tuned<P> mutate(Tuned<P> parent, RandomGenerator random) {
        return tuned(programs.mutate(parent.program(), random));
    }

    @Override
    public Tuned<P> cross(Tuned<P> mother, Tuned<P> father, RandomGenerator random) {
        return tuned(programs.cross(mother.program(), father.program(), random));
    }

    @Override
    public Verdict check(Tuned<P> tuned) {
        return tuned.tuning().equals(tuning)
                ? programs.check(tuned.program())
                : Verdict.rejected("this space holds the tuning " + new TuningFormat().formula(tuning) + ", found "
                        + new TuningFormat().formula(tuned.tuning()));
    }

    /** That of the program, since all else is the same. */
    @Override
    public Fingerprint fingerprint(Tuned<P> tuned) {
        return programs.fingerprint(tuned.program());
    }

    @Override
    public CandidateFormat<Tuned<P>> format() {
        return new TunedFormat<>(programs.format());
    }

    private Tuned<P> tuned(P program) {
        return Tuned.of(program, programs.format(), tuning);
    }
}
