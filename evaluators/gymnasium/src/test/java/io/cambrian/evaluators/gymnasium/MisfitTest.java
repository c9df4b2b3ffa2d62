package io.cambrian.evaluators.gymnasium;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.environment.ActionSpace;
import io.cambrian.evaluators.environment.ContinuousEnvironment;
import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.environment.EnvironmentFailedException;
import io.cambrian.evaluators.learner.DqnSettings;
import io.cambrian.evaluators.learner.DqnTrainer;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.UnavailableTaskException;
import io.cambrian.evaluators.task.UnknownTaskException;
import io.cambrian.searchspace.loss.NamedLosses;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Environments of {@code src/test/python/misfits.py}, which fail in every way we thought of. */
@RequiresGymnasium
@Isolated("counts this process's children")
class MisfitTest {

    private static final Seed SEED = new RootSeed(2026).search();

    private static final Map<String, String> PYTHON_PATH = Map.of("PYTHONPATH", "src/test/python");

    private static final GymnasiumTasks TASKS = tasks(Duration.ofSeconds(30));

    @AfterEach
    void noProcessIsLeftBehind() {
        assertEquals(
                List.of(),
                ProcessHandle.current()
                        .children()
                        .filter(ProcessHandle::isAlive)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dying-v0      | ended by itself with exit code 7; it printed last: about to leave
            Aborting-v0   | was ended by signal 9
            Raising-v0    | gymnasium:misfits:Raising-v0 failed: copy 0 raised ValueError: the ladder is missing (
            Scribbling-v0 | sent an answer that is not of this protocol
            Unnumbered-v0 | gave copy 0 NaN in its observation
            Priceless-v0  | gave copy 0 Infinity as its reward
            Misshapen-v0  | copy 0 raised ValueError: cannot reshape array of size 1 into shape (2,)
            """)
    void aFailureIsOneSentenceThatSaysWhatWasSeen(String id, String complaint) {
        try (DiscreteEnvironment environment = task(id).discreteEnvironment(2)) {
            String message = failure(environment);
            assertTrue(message.contains(complaint), message);
            assertFalse(message.contains("\n"), message);
        }
    }

    @Test
    void afterAFailureOnlyAResetGoesOn() {
        try (DiscreteEnvironment environment = task("Dying-v0").discreteEnvironment(2)) {
            failure(environment);
            assertThrows(IllegalStateException.class, () -> environment.step(new int[2]));
            environment.reset(SEED);
            environment.step(new int[2]);
            assertEquals(1f, environment.observations()[0]);
        }
    }

    @Test
    void aTrainingWhoseEnvironmentDiesSaysSoAndBlamesNobody() {
        Evaluation evaluation = new DqnTrainer(DqnSettings.defaults())
                .train(
                        new Assignment<>(NamedLosses.DQN, task("Dying-v0"), Budget.ofEnvironmentSteps(5_000), SEED),
                        Observer.NONE);
        Outcome.EnvironmentFailed failed = assertInstanceOf(Outcome.EnvironmentFailed.class, evaluation.outcome());
        assertEquals(2L * DqnSettings.defaults().environmentCopies(), failed.environmentStep());
        assertTrue(failed.reason().contains("exit code 7"), failed::reason);
    }

    @Test
    void aHangIsEndedAfterTheTimeLimit() {
        Task task = task("Hanging-v0");
        try (DiscreteEnvironment environment = new GymnasiumTasks(command(Duration.ofSeconds(6)))
                .named(task.name())
                .orElseThrow()
                .discreteEnvironment(1)) {
            String message = failure(environment);
            assertTrue(message.contains("did not answer within 6.0 s and was ended"), message);
            assertTrue(message.endsWith("it printed last: thinking"), message);
        }
    }

    @Test
    void whatHangsWhenItIsMadeCannotBeUsed() {
        GymnasiumTasks hasty = tasks(Duration.ofSeconds(2));
        UnavailableTaskException unavailable =
                assertThrows(UnavailableTaskException.class, () -> hasty.named("gymnasium:misfits:HangingWhenMade-v0"));
        assertTrue(unavailable.getMessage().contains("did not answer within 2.0 s"), unavailable::getMessage);
    }

    @Test
    void whatHangsWhenItIsClosedIsEnded() {
        try (DiscreteEnvironment environment = task("HangingWhenClosed-v0").discreteEnvironment(1)) {
            environment.reset(SEED);
        }
    }

    @ParameterizedTest
    @CsvSource({"Flooding-v0", "Reading-v0"})
    void printingAndReadingDoNotDisturb(String id) {
        try (DiscreteEnvironment environment = task(id).discreteEnvironment(3)) {
            environment.reset(SEED);
            for (int i = 1; i <= 25; i++) {
                environment.step(new int[] {0, 1, 2});
                assertArrayEquals(new float[] {0, 1, 2}, environment.rewards());
                assertEquals(i % 10, environment.observations()[1]);
            }
        }
    }

    @Test
    void actionsAreCalledFromZeroAndAnObservationOfOneInThreeIsAOneAmongZeros() {
        Task task = task("Shifted-v0");
        assertEquals(new ActionSpace.Discrete(3), task.actionSpace());
        assertEquals(List.of(3), task.observationSpace().shape());
        try (DiscreteEnvironment environment = task.discreteEnvironment(3)) {
            environment.reset(SEED);
            assertArrayEquals(new float[] {1, 1, 1, 0, 0, 0, 0, 0, 0}, environment.observations());
            environment.step(new int[] {0, 1, 2});
            assertArrayEquals(new float[] {-1, 0, 1}, environment.rewards());
            assertArrayEquals(new float[] {0, 0, 0, 1, 1, 1, 0, 0, 0}, environment.observations());
        }
    }

    @Test
    void boardsOfBytesAndMatricesOfDoublesAreFlattened() {
        Task task = task("Board-v0");
        assertEquals(ActionSpace.Box.symmetric(4, 1), task.actionSpace());
        assertEquals(List.of(2, 3, 1), task.observationSpace().shape());
        try (ContinuousEnvironment environment = (ContinuousEnvironment) task.environment(2)) {
            environment.reset(SEED);
            environment.step(new float[] {1, 5, 2, 6, 3, 7, 4, 8});
            assertArrayEquals(new float[] {4_321, 8_765}, environment.rewards());
            assertArrayEquals(new float[] {10, 10, 11, 11, 12, 12, 13, 13, 14, 14, 15, 15}, environment.observations());
        }
    }

    @Test
    void whatHasNoTimeLimitGetsOne() {
        Task task = task("Endless-v0");
        assertEquals(GymnasiumTasks.MOST_STEPS, task.horizon());
        try (DiscreteEnvironment environment = task.discreteEnvironment(1)) {
            environment.reset(SEED);
            for (int i = 1; i <= GymnasiumTasks.MOST_STEPS; i++) {
                environment.step(new int[1]);
                assertEquals(i == GymnasiumTasks.MOST_STEPS, environment.truncated()[0]);
            }
        }
    }

    @Test
    void evenAnEnvironmentWithoutAGeneratorOfItsOwnRepeatsItself() {
        try (DiscreteEnvironment environment = task("Careless-v0").discreteEnvironment(2)) {
            environment.reset(SEED);
            float[] first = environment.observations().clone();
            environment.step(new int[2]);
            environment.reset(SEED);
            assertArrayEquals(first, environment.observations());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ManyButtons-v0     | its actions are MultiDiscrete([2 3]), where Discrete or Box is expected
            AnyLength-v0       | its observations are Sequence(Discrete(2), stack=False), which cannot be written
            RaisingWhenMade-v0 | making it raised RuntimeError: no ladder today
            """)
    void whatCannotBeOfferedSaysWhy(String id, String complaint) {
        UnavailableTaskException unavailable = assertThrows(UnavailableTaskException.class, () -> task(id));
        assertTrue(
                unavailable
                        .getMessage()
                        .startsWith("the task 'gymnasium:misfits:" + id + "' cannot be used here: " + complaint),
                unavailable::getMessage);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CartPol-v1     | Did you mean: `CartPole`?
            Acrobot-v7     | Environment version `v7` for environment `Acrobot` doesn't exist
            nothing at all | Malformed environment ID
            """)
    void anUnknownIdIsAnsweredInGymnasiumsOwnWords(String id, String words) {
        UnknownTaskException unknown = assertThrows(UnknownTaskException.class, () -> TASKS.named("gymnasium:" + id));
        assertTrue(unknown.getMessage().contains("Gymnasium says: "), unknown::getMessage);
        assertTrue(unknown.getMessage().contains(words), unknown::getMessage);
    }

    private static String failure(DiscreteEnvironment environment) {
        return assertThrows(EnvironmentFailedException.class, () -> {
                    environment.reset(SEED);
                    for (int i = 0; i < 5; i++) {
                        environment.step(new int[environment.copies()]);
                    }
                })
                .getMessage();
    }

    private static Task task(String id) {
        return TASKS.named("gymnasium:misfits:" + id).orElseThrow();
    }

    private static GymnasiumTasks tasks(Duration patience) {
        return new GymnasiumTasks(command(patience));
    }

    private static PythonCommand command(Duration patience) {
        return new PythonCommand(PythonCommand.usual().interpreter(), PYTHON_PATH, patience);
    }
}
