package io.cambrian.searchspace.tuning.joint;

import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.Fingerprint;
import io.cambrian.searchspace.SearchSpace;
import io.cambrian.searchspace.Verdict;
import io.cambrian.searchspace.tuning.Tuning;
import io.cambrian.searchspace.tuning.TuningSpace;
import java.util.random.RandomGenerator;

/**
 * Programs and their hyper-parameters, searched together. A mutant has one of the two changed, either with chance ½; a child has
 * both crossed.
 *
 * @param programs where the programs come from
 * @param tunings where their hyper-parameters come from
 * @param <P> the kind of program
 */
public record JointSpace<P extends Candidate>(SearchSpace<P> programs, TuningSpace tunings) implements TunedSpace<P> {

    @Override
    public String name() {
        return "joint";
    }

    @Override
    public Tuned<P> sample(RandomGenerator random) {
        return tuned(programs.sample(random), tunings.sample(random));
    }

    @Override
    public Tuned<P> mutate(Tuned<P> parent, RandomGenerator random) {
        return random.nextBoolean()
                ? tuned(programs.mutate(parent.program(), random), parent.tuning())
                : parent.with(tunings.mutate(tunings.member(parent.tuning()), random));
    }

    @Override
    public Tuned<P> cross(Tuned<P> mother, Tuned<P> father, RandomGenerator random) {
        return tuned(
                programs.cross(mother.program(), father.program(), random),
                tunings.cross(tunings.member(mother.tuning()), tunings.member(father.tuning()), random));
    }

    @Override
    public Verdict check(Tuned<P> tuned) {
        Verdict program = programs.check(tuned.program());
        return program instanceof Verdict.Rejected ? program : tunings.verdict(tuned.tuning());
    }

    @Override
    public Fingerprint fingerprint(Tuned<P> tuned) {
        return new Fingerprint(programs.fingerprint(tuned.program()).value() + " with "
                + tuned.tuning().id());
    }

    @Override
    public CandidateFormat<Tuned<P>> format() {
        return new TunedFormat<>(programs.format());
    }

    private Tuned<P> tuned(P program, Tuning tuning) {
        return Tuned.of(program, programs.format(), tuning);
    }
}
