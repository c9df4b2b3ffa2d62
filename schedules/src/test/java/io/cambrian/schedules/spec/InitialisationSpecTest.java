package io.cambrian.schedules.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.fewshot.FewShotSettings;
import io.cambrian.evaluators.fewshot.MetaMethod;
import io.cambrian.evaluators.tensor.optimiser.UnrolledUpdates.Curvature;
import io.cambrian.schedules.spec.learner.MetaGradientSpec;
import io.cambrian.schedules.spec.space.InitialisationSpaceSpec;
import io.cambrian.schedules.spec.trainer.FewShotSpec;
import io.cambrian.schedules.spec.yaml.SpecException;
import io.cambrian.searchspace.initialisation.Head;
import io.cambrian.searchspace.initialisation.InitialisationShape;
import io.cambrian.searchspace.initialisation.Nonlinearity;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Run specs that search initialisations. */
class InitialisationSpecTest {

    private static final String MINIMAL = """
            name: initialisations
            evaluations: 10
            search-space: {kind: initialisation}
            stages:
              - task: Sinusoid
                environment-steps: 6000
            """;

    @Test
    void aMinimalSpecIsMamlOnSinusoids() {
        RunSpec spec = read(MINIMAL);
        assertEquals(new InitialisationSpaceSpec(InitialisationShape.sinusoid(), 0.02), spec.searchSpace());
        assertEquals(new FewShotSpec(FewShotSettings.sinusoid()), spec.trainer());
        assertEquals(List.of("fresh-sinusoid"), spec.metaLearner().initial());
        assertEquals(MetaGradientSpec.KIND, spec.metaLearner().kind());
        assertEquals(spec, read(RunSpecWriter.write(spec)));
    }

    @Test
    void everyKeyIsReadAndWritten() {
        RunSpec spec = read(MINIMAL.replace(
                        "{kind: initialisation}",
                        "{kind: initialisation, head: gaussian, hidden: [16], nonlinearity: relu, deviation: 0.1}")
                + """
                trainer:
                  kind: few-shot
                  shots: 5
                  tasks-per-batch: 4
                  inner-rate: 0.2
                  method: {kind: maml, inner-steps: 3, order: first, learning-rate: 0.01}
                  adaptation-steps: 7
                """);
        InitialisationShape shape = new InitialisationShape(2, List.of(16), 2, Nonlinearity.RELU, Head.GAUSSIAN);
        assertEquals(new InitialisationSpaceSpec(shape, 0.1), spec.searchSpace());
        assertEquals(List.of("fresh-navigation"), spec.metaLearner().initial());
        MetaMethod maml = new MetaMethod.Maml(3, Curvature.DROPPED, 0.01);
        assertEquals(new FewShotSpec(new FewShotSettings(5, 4, 0.2, maml, 7)), spec.trainer());
        assertEquals(spec, read(RunSpecWriter.write(spec)));
    }

    @Test
    void reptileAndTheControlAreMethodsTooAndRatesMayFall() {
        assertMethod(
                new MetaMethod.Maml(1, Curvature.KEPT, 0.01, OptionalLong.of(150)),
                "{kind: maml, learning-rate: 0.01, annealed-over: 150}");
        assertMethod(
                new MetaMethod.Reptile(4, 0.5, 800),
                "{kind: reptile, inner-steps: 4, first-step: 0.5, annealed-over: 800}");
        assertMethod(new MetaMethod.JointPretraining(0.01), "{kind: joint-pretraining, learning-rate: 0.01}");
    }

    private static void assertMethod(MetaMethod expected, String keys) {
        RunSpec spec = read(MINIMAL + "trainer: {method: " + keys + "}\n");
        assertEquals(new FewShotSpec(FewShotSettings.sinusoid().with(expected)), spec.trainer());
        assertEquals(spec, read(RunSpecWriter.write(spec)));
    }

    @Test
    void evolutionStrategiesSearchTheSameSpace() {
        RunSpec spec = read(MINIMAL + "meta-learner: {kind: open-es}\n");
        assertEquals(List.of("fresh-sinusoid"), spec.metaLearner().initial());
        assertEquals(spec, read(RunSpecWriter.write(spec)));
    }

    @Test
    void whatCannotBeMeantIsRefusedInASentence() {
        assertRefused("trainer: {method: {inner-steps: 0}}\n", "at least 1 adaptation step, found 0");
        assertRefused("trainer: {method: {order: exakt}}\n", "did you mean 'exact'?");
        assertRefused("trainer: {method: {first-step: 0.5}}\n", "unknown key 'first-step' under 'trainer.method'");
        assertRefused("meta-learner: {initial: [fresh-sinusoids]}\n", "did you mean 'fresh-sinusoid'?");
    }

    @Test
    void theExampleCanBeReadByDayAndByNight() {
        for (Optional<String> profile : List.of(Optional.<String>empty(), Optional.of("overnight"))) {
            RunSpec spec = RunSpecReader.readFile(Path.of("examples", "maml-sinusoid.yaml"), profile);
            assertEquals(spec, RunSpecReader.read("maml-sinusoid.yaml", RunSpecWriter.write(spec)));
        }
    }

    private static void assertRefused(String keys, String part) {
        String refusal = String.valueOf(
                assertThrows(SpecException.class, () -> read(MINIMAL + keys)).getMessage());
        assertTrue(refusal.contains(part), refusal);
    }

    private static RunSpec read(String yaml) {
        return RunSpecReader.read("test.yaml", yaml);
    }
}
