package io.cambrian.searchspace.tuning.joint;

import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.SearchSpace;
import io.cambrian.searchspace.tuning.TuningSpace;
import java.util.Optional;

/**
 * Programs with their hyper-parameters, of which both vary, or one varies while the other is held. A search in turn alternates
 * between the two latter, each time holding what it has found.
 *
 * @param <P> the kind of program
 */
public sealed interface TunedSpace<P extends Candidate> extends SearchSpace<Tuned<P>>
        permits JointSpace, HeldProgramSpace, HeldTuningSpace {

    /** Where the hyper-parameters come from; empty where they are held. */
    default Optional<TuningSpace> variedTunings() {
        return switch (this) {
            case JointSpace<P> joint -> Optional.of(joint.tunings());
            case HeldProgramSpace<P> held -> Optional.of(held.tunings());
            case HeldTuningSpace<P> held -> Optional.empty();
        };
    }
}
