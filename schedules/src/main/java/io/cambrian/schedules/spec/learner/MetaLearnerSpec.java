package io.cambrian.schedules.spec.learner;

import io.cambrian.metalearners.strategy.search.LifetimeRange;
import io.cambrian.schedules.spec.stage.StageSpec;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** How the space is searched: one record for each kind of outer loop. {@link MetaLearnerKeys} lists the kinds. */
public interface MetaLearnerSpec {

    /** The value of the key {@code kind}. */
    String kind();

    /** Named candidates to compare with; by default the one that everybody compares with in the space. */
    List<String> initial();

    /** Writes the keys but {@code kind} and {@code initial}; the kind's reader is the inverse. */
    void write(Map<String, Object> keys);

    /** Whether the learner changes candidates by the space's mutations, so that mutations from jars have a part in it. */
    default boolean mutates() {
        return false;
    }

    /** Whether the learner asks a language model for candidates. */
    default boolean consults() {
        return false;
    }

    /** Whether the learner follows meta-gradients, which the trainer has to tell. */
    default boolean followsGradients() {
        return false;
    }

    /** The share of a stage's environment steps that its trainings take. */
    default LifetimeRange lifetimes() {
        return LifetimeRange.WHOLE;
    }

    /** How many evaluations the learner makes at most, if that follows from its keys and the stages. */
    default OptionalLong evaluations(List<StageSpec> stages) {
        return OptionalLong.empty();
    }
}
