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

    @Test
    void everyExampleCanBeRead() {
        RunSpec quickstart = RunSpecReader.readFile(Path.of("examples", "quickstart.yaml"));
        assertEquals("quickstart", quickstart.name());
        assertEquals(quickstart, read(RunSpecWriter.write(quickstart)));
    }

    @Test
    void anUnknownKeyIsRefusedWithLineAndNearestKey() {
        String message = refusal(MINIMAL + "meta-learner:\n  populaton: 5\n");
        assertTrue(message.startsWith("test.yaml, line 7: unknown key 'populaton' under 'meta-learner'"), message);
        assertTrue(message.contains("did you mean 'population'?"), message);
    }

    @Test
    void anUnknownKeyInAListNamesItsEntry() {
        String message = refusal(MINIMAL + "    hurdel: 0.1\n");
        assertTrue(
                message.contains("line 6: unknown key 'hurdel' under 'stages[0]' (did you mean 'hurdle'?)"), message);
    }

    @Test
    void anIllTypedValueSaysWhatWasExpectedAndFound() {
        assertEquals(
                "test.yaml, line 2: 'evaluations' is a whole number of at least 1, found 'many'.",
                refusal(MINIMAL.replace("10", "many")));
        assertEquals(
                "test.yaml, line 2: 'evaluations' is a whole number of at least 1, found 0.",
                refusal(MINIMAL.replace("10", "0")));
        assertEquals(
                "test.yaml, line 2: 'evaluations' is a whole number of at least 1, found 1.5.",
                refusal(MINIMAL.replace("10", "1.5")));
        assertEquals(
                "test.yaml, line 7: 'trainer.discount' is a number from 0 to 1, found 1.5.",
                refusal(MINIMAL + "trainer:\n  discount: 1.5\n"));
        assertEquals(
                "test.yaml, line 6: 'trainer' is a group of keys, found 'dqn'.", refusal(MINIMAL + "trainer: dqn\n"));
    }

    @Test
    void aMissingKeySaysWhatItNeeds() {
        assertEquals(
                "test.yaml, line 1: the key 'name' is missing; it needs a text.",
                refusal(MINIMAL.replace("name: small\n", "")));
    }

    @Test
    void anUnknownTaskOrProgramIsAnsweredWithTheNearestName() {
        String task = refusal(MINIMAL.replace("CartPole-v0", "CartPole-v2"));
        assertTrue(task.startsWith("test.yaml, line 4: 'stages[0].task': "), task);
        assertTrue(task.contains("CartPole-v"), task);
        String program = refusal(MINIMAL + "search-space: {start: DQNRegg}\n");
        assertTrue(program.contains("line 6") && program.contains("DQNReg"), program);
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
        RunSpec overnight = RunSpecReader.read("test.yaml", PROFILES, Optional.of("overnight"));
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
                SpecException.class, () -> RunSpecReader.read("test.yaml", PROFILES, Optional.of("overnigth")));
        assertEquals("test.yaml has no profile 'overnigth'; did you mean 'overnight'?", unknown.getMessage());
        SpecException none = assertThrows(
                SpecException.class, () -> RunSpecReader.read("test.yaml", MINIMAL, Optional.of("overnight")));
        assertEquals("test.yaml has no profiles; leave --profile out.", none.getMessage());
        String mistake = refusal(PROFILES.replace("evaluations: 500", "evaluation: 500"));
        assertTrue(mistake.startsWith("test.yaml, line 9: unknown key 'evaluation'"), mistake);
        assertTrue(refusal(MINIMAL + "profiles: [a]\n").contains("'profiles' is a group of keys, found a list"));
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        assertEquals(
                "test.yaml, line 6: the key 'name' stands twice; keep one of the two.",
                refusal(MINIMAL + "name: other\n"));
    }

    @Test
    void textThatIsNoYamlIsRefusedWithItsLine() {
        String message = refusal("name: [unclosed\nstages: 1\n");
        assertTrue(message.contains("not valid YAML"), message);
        assertTrue(refusal("").contains("is empty"));
        assertTrue(refusal("- a\n").contains("not a group of keys"));
    }

    @Test
    void aMissingFileIsNamed() {
        SpecException e = assertThrows(SpecException.class, () -> RunSpecReader.readFile(Path.of("no-such.yaml")));
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
