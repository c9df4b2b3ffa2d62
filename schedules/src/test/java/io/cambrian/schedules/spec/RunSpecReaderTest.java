package io.cambrian.schedules.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.schedules.spec.learner.EvolutionSpec;
import io.cambrian.schedules.spec.space.LossSpaceSpec;
import io.cambrian.schedules.spec.stage.StageSpec;
import io.cambrian.schedules.spec.yaml.SpecException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What a spec becomes; what mistakes are answered stands in {@link RunSpecMistakesTest}. */
class RunSpecReaderTest {

    private static final String MINIMAL = """
            name: small
            evaluations: 10
            stages:
              - task: CartPole-v0
                environment-steps: 5000
            """;

    @Test
    void aSuiteStandsForItsMembersAndAStageMayGiveItsTaskAScale() {
        RunSpec spec = RunSpecReader.read("spec", """
                name: x
                evaluations: 1
                stages:
                  - {suite: minatar/train, environment-steps: 9000, hurdle: 0.1}
                  - {task: TwoColours-10, environment-steps: 4000, random-score: -3, reference-score: 2}
                """);
        assertEquals(
                List.of("MinAtar-Breakout", "MinAtar-Asterix", "TwoColours-10"),
                spec.stages().stream().map(StageSpec::task).toList());
        assertEquals(0.1, spec.stages().get(1).hurdle().orElseThrow());
        assertEquals(0.2, spec.stages().get(2).in(spec.catalogue()).normalise(-2));
        assertEquals(spec, RunSpecReader.read("again", RunSpecWriter.write(spec)));
    }

    @Test
    void aMinimalSpecHasTheDocumentedDefaults() {
        RunSpec spec = read(MINIMAL);
        assertEquals(1, spec.seed());
        assertEquals(16, spec.inFlight());
        assertEquals(new LossSpaceSpec("full", "DQN"), spec.searchSpace());
        assertEquals(new EvolutionSpec(300, 25, 0.95, 0, List.of("DQN")), spec.metaLearner());
        assertEquals(
                List.of(new StageSpec("CartPole-v0", 5000, OptionalDouble.empty(), OptionalDouble.empty())),
                spec.stages());
        assertEquals(new ReportSpec(10, 2, 5, 5, List.of()), spec.report());
        assertEquals(new ExportSpec("exported", "discovered", Optional.empty()), spec.export());
    }

    @Test
    void writingAndReadingAreInverse() {
        RunSpec spec =
                read(MINIMAL.replace("environment-steps: 5000", "environment-steps: 5000\n    hurdle: 0.25") + """
                seed: -9223372036854775808
                window: 22:00-06:30
                meta-learner: {kind: random-search, initial: []}
                trainer: {hidden: [32], learning-rate: 3.0e-4, gradient-norm-limit: 10, scoring: greedy}
                report:
                  held-out:
                    - {task: DeepSea-9, environment-steps: 900, time-limit-seconds: 2.5}
                export: {to: "007", package: a.b, class: "1.5"}
                """);
        assertEquals(spec, read(RunSpecWriter.write(spec)));
        assertEquals("007", spec.export().to());
    }

    private static final String PROFILES = MINIMAL + """
            report: {seeds: 3, best: 2}
            profiles:
              overnight:
                evaluations: 500
                report: {seeds: 9}
                stages:
                  - {task: Catch, environment-steps: 1000}
                  - {task: DeepSea-4, environment-steps: 1000}
            """;

    @Test
    void aProfileOverridesGroupsKeyByKeyAndListsAsAWhole() {
        RunSpec plain = read(PROFILES);
        assertEquals(10, plain.evaluations());
        RunSpec overnight = RunSpecReader.read("test.yaml", PROFILES, Optional.of("overnight"), spec -> {});
        assertEquals(500, overnight.evaluations());
        assertEquals(new ReportSpec(10, 2, 2, 9, List.of()), overnight.report());
        assertEquals(
                List.of("Catch", "DeepSea-4"),
                overnight.stages().stream().map(StageSpec::task).toList());
        assertEquals(overnight, read(RunSpecWriter.write(overnight)));
    }

    @Test
    void anUnknownProfileIsAnsweredWithTheNearestAndAMistakeInAnyProfileWithItsLine() {
        SpecException unknown = assertThrows(
                SpecException.class,
                () -> RunSpecReader.read("test.yaml", PROFILES, Optional.of("overnigth"), spec -> {}));
        assertEquals("test.yaml has no profile 'overnigth'; did you mean 'overnight'?", unknown.getMessage());
        SpecException none = assertThrows(
                SpecException.class,
                () -> RunSpecReader.read("test.yaml", MINIMAL, Optional.of("overnight"), spec -> {}));
        assertEquals("test.yaml has no profiles; leave --profile out.", none.getMessage());
        String mistake = refusal(PROFILES.replace("evaluations: 500", "evaluation: 500"));
        assertTrue(mistake.startsWith("test.yaml, line 9: unknown key 'evaluation'"), mistake);
        assertTrue(refusal(MINIMAL + "profiles: [a]\n").contains("'profiles' is a group of keys, found a list"));
    }

    @Test
    void aMissingFileIsNamed() {
        SpecException e = assertThrows(
                SpecException.class, () -> RunSpecReader.readFile(Path.of("no-such.yaml"), Optional.empty()));
        assertEquals("There is no run spec 'no-such.yaml'; give the path of a YAML file.", e.getMessage());
    }

    private static RunSpec read(String yaml) {
        return RunSpecReader.read("test.yaml", yaml);
    }

    private static String refusal(String yaml) {
        return String.valueOf(
                assertThrows(SpecException.class, () -> read(yaml)).getMessage());
    }
}
