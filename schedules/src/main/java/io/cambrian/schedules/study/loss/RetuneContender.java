package io.cambrian.schedules.study.loss;

import io.cambrian.evaluators.Trainer;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.metalearners.Ask;
import io.cambrian.metalearners.baseline.QuasiRandomSearch;
import io.cambrian.metalearners.baseline.RandomSearchState;
import io.cambrian.schedules.family.Searched;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.space.TuningSpec;
import io.cambrian.schedules.spec.yaml.SpecException;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateId;
import io.cambrian.searchspace.CubeSpace;
import io.cambrian.searchspace.random.SearchSeed;
import io.cambrian.searchspace.tuning.TuningFormat;
import io.cambrian.searchspace.tuning.joint.Tuned;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A program whose settings are tuned, in the types of its family.
 *
 * @param name what reports call it
 * @param id of the program without settings
 * @param space the program with every setting that may be tried
 * @param trainer the inner loop
 */
record RetuneContender<C extends Candidate>(String name, CandidateId id, CubeSpace<C> space, Trainer<C> trainer) {

    /**
     * A program with the fields and the trainer of a run spec.
     *
     * @throws SpecException when the trainer cannot train with it
     */
    static RetuneContender<?> of(RetuneProgram program, RunSpec spec, TuningSpec tuning) {
        TuningSpec own =
                new TuningSpec(Optional.of(program.text()), Optional.empty(), tuning.fields(), tuning.constraints());
        try {
            Searched<?> searched = Searched.of(own);
            searched.requireTunable(spec.trainer(), Backends.best());
            return of(program, spec, searched);
        } catch (IllegalArgumentException e) {
            throw new SpecException(
                    "'" + program.name() + "' cannot be tuned as the run '" + spec.name() + "' asks: " + e.getMessage()
                            + ".",
                    e);
        }
    }

    private static <C extends Candidate> RetuneContender<C> of(
            RetuneProgram program, RunSpec spec, Searched<C> searched) {
        if (!(searched.space() instanceof CubeSpace<C> cube)) {
            throw new IllegalArgumentException("the space '" + searched.space().name() + "' has no coordinates");
        }
        return new RetuneContender<>(
                program.name(), program.id(), cube, searched.family().trainer(spec.trainer(), Backends.best()));
    }

    /** The first points of the Sobol sequence that this seed shifts: equal settings for all programs with the same fields. */
    List<C> trials(int count, SearchSeed seed) {
        QuasiRandomSearch<C> search = new QuasiRandomSearch<>(space);
        RandomSearchState<C> state = search.init(seed);
        List<C> trials = new ArrayList<>();
        while (trials.size() < count) {
            Ask<C, RandomSearchState<C>> ask = search.ask(state);
            ask.proposals().forEach(proposal -> trials.add(proposal.candidate()));
            state = ask.state();
        }
        return trials;
    }

    /** The settings of a candidate, for people. */
    static String settings(Candidate candidate) {
        return candidate instanceof Tuned<?> tuned ? new TuningFormat().formula(tuned.tuning()) : candidate.kind();
    }
}
