package io.cambrian.schedules.family;

import io.cambrian.evaluators.Trainer;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.schedules.spec.trainer.TrainerSpec;
import io.cambrian.searchspace.Candidate;

/**
 * A family of programs that a learner with named settings trains with, so that the settings can be searched as well.
 *
 * @param <P> the kind of program
 */
interface ProgramFamily<P extends Candidate> extends Family<P> {

    /**
     * The learner that a run spec describes.
     *
     * @throws IllegalArgumentException when that learner cannot train with programs of this kind; the message says why and
     *     which one can
     */
    TunableLearner<P, ?> learner(TrainerSpec spec, Backend backend);

    /** The same when it is certain that it trains with this program, which may leave some of its settings without meaning. */
    default TunableLearner<P, ?> learner(P program, TrainerSpec spec, Backend backend) {
        return learner(spec, backend);
    }

    /** The learner for a task when no run spec describes one. */
    TunableLearner<P, ?> standardLearner(Task task, Backend backend);

    @Override
    default Trainer<P> trainer(TrainerSpec spec, Backend backend) {
        return learner(spec, backend).trainer();
    }
}
