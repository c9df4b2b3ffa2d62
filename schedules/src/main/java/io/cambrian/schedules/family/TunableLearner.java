package io.cambrian.schedules.family;

import io.cambrian.evaluators.Trainer;
import io.cambrian.evaluators.tuning.Tunables;
import io.cambrian.evaluators.tuning.TunedTrainer;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.Verdict;
import io.cambrian.searchspace.tuning.HyperParameters;
import io.cambrian.searchspace.tuning.TuningSpace;
import io.cambrian.searchspace.tuning.joint.Tuned;
import java.util.function.Function;

/**
 * An inner loop whose settings have names.
 *
 * @param <P> the kind of program that it trains with
 * @param <S> its settings
 * @param tunables the names
 * @param settings what holds unless a candidate says otherwise
 * @param trainers a trainer for given settings
 */
record TunableLearner<P extends Candidate, S>(Tunables<S> tunables, S settings, Function<S, Trainer<P>> trainers) {

    /** Trains programs with the settings. */
    public Trainer<P> trainer() {
        return trainers.apply(settings);
    }

    /** Trains programs that bring hyper-parameters or schedules of their own. */
    public Trainer<Tuned<P>> tuned() {
        return new TunedTrainer<>(tunables, settings, trainers);
    }

    /** The settings by name. */
    public HyperParameters current() {
        return tunables.current(settings);
    }

    /** Whether every member of a space can be trained with. */
    public Verdict check(TuningSpace space) {
        return tunables.check(space, settings);
    }
}
