package io.cambrian.schedules.discovery;

import io.cambrian.evaluators.Trainer;
import io.cambrian.evaluators.consultation.Consultant;
import io.cambrian.evaluators.protocol.Protocol;
import io.cambrian.metalearners.MetaLearner;
import io.cambrian.schedules.family.Family;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.SearchSpace;
import io.cambrian.searchspace.random.RootSeed;
import java.util.List;

/**
 * A run spec turned into parts that can be run.
 *
 * @param spec what the user wrote
 * @param family the kind of the candidates
 * @param space what is searched
 * @param learner how it is searched
 * @param trainer the inner loop
 * @param protocol what a candidate is trained on during the search
 * @param consultant who is asked when the learner asks somebody outside
 * @param baselines the named candidates that the report compares with
 */
public record Experiment<C extends Candidate, S>(
        RunSpec spec,
        Family<C> family,
        SearchSpace<C> space,
        MetaLearner<C, S> learner,
        Trainer<C> trainer,
        Protocol protocol,
        Consultant consultant,
        List<C> baselines) {

    public Experiment {
        baselines = List.copyOf(baselines);
    }

    /** The root of all randomness of the run. */
    public RootSeed seed() {
        return new RootSeed(spec.seed());
    }
}
