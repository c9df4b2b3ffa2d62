package io.cambrian.schedules.spec.space;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.RunSpecReader;
import io.cambrian.schedules.spec.RunSpecWriter;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpaceKindsTest {

    static Stream<SpaceKind> kinds() {
        return SpaceKinds.ALL.stream();
    }

    /** The kinds of trainers and meta-learners that are usual exist, and what is not written has a default. */
    @ParameterizedTest
    @MethodSource("kinds")
    void aKindAloneIsASpec(SpaceKind kind) {
        RunSpec spec = RunSpecReader.read("test.yaml", """
                name: usual
                evaluations: 10
                search-space: {kind: %s%s}
                meta-learner: {%s}
                stages: [{task: CartPole-v1, environment-steps: 1000}]
                """.formatted(
                        kind.name(),
                        kind.name().equals(TuningSpec.KIND)
                                ? ", program: TD3, fields: {learning-rate: {from: 1.0e-4, to: 1.0e-2}}"
                                : "",
                        kind.name().equals(TuningSpec.KIND) ? "kind: random-search" : ""));

        assertEquals(kind.name(), spec.searchSpace().kind());
        assertEquals(kind.usualTrainer(), spec.trainer().kind());
        assertEquals(spec, RunSpecReader.read("written.yaml", RunSpecWriter.write(spec)));
        assertDoesNotThrow(
                () -> spec.searchSpace().requireNamed(spec.searchSpace().yardstick()));
    }
}
