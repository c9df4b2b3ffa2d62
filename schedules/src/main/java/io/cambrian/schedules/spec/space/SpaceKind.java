package io.cambrian.schedules.spec.space;

import io.cambrian.schedules.spec.yaml.Section;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A kind of search space that run specs can ask for.
 *
 * @param name the value of the key {@code kind}
 * @param usualTrainer the trainer of a run over such a space unless told otherwise
 * @param usualLearner the meta-learner of such a run unless told otherwise
 * @param reader what reads the other keys
 * @param programs the names of candidates that are programs, whose hyper-parameters can be searched as well; otherwise none
 */
record SpaceKind(
        String name,
        String usualTrainer,
        String usualLearner,
        Function<Section, SearchSpaceSpec> reader,
        Supplier<List<String>> programs) {}
