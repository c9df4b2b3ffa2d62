package io.cambrian.evaluators.gymnasium;

import io.cambrian.evaluators.environment.ActionSpace;
import io.cambrian.evaluators.environment.EnvironmentFailedException;
import io.cambrian.evaluators.environment.VectorEnvironment;
import io.cambrian.evaluators.task.ScoreRange;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.evaluators.task.TaskFamily;
import io.cambrian.evaluators.task.UnavailableTaskException;
import io.cambrian.evaluators.task.UnknownTaskException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every environment that Gymnasium can make, as {@code gymnasium:<id>}; {@code gymnasium:<module>:<id>} imports a Python
 * module first, which may register it.
 *
 * <p>Asking for such a name starts a Python process that makes the environment once and tells its spaces and time limit;
 * other names start nothing. An environment that is registered without a limit gets one of {@value #MOST_STEPS} steps.
 * Scores are on the scale of this platform's task of the same id and limit, where there is one.
 */
public final class GymnasiumTasks implements TaskFamily {

    /** What the names begin with. */
    public static final String PREFIX = "gymnasium:";

    /** The most steps of an episode where the environment itself has no limit: greedy agents may go round in circles. */
    public static final int MOST_STEPS = 10_000;

    private final PythonCommand python;
    private final Map<String, Task> known = new ConcurrentHashMap<>();

    /** With the usual Python; for {@link java.util.ServiceLoader}. */
    public GymnasiumTasks() {
        this(PythonCommand.usual());
    }

    /** With a Python of one's own. */
    public GymnasiumTasks(PythonCommand python) {
        this.python = python;
    }

    /** None: only Python knows what there is. */
    @Override
    public List<Task> listed() {
        return List.of();
    }

    /**
     * The task of that name.
     *
     * @throws UnknownTaskException when Gymnasium has no such environment
     * @throws UnavailableTaskException when Python, a package or a supported space is missing
     */
    @Override
    public Optional<Task> named(String name) {
        return name.startsWith(PREFIX)
                ? Optional.of(known.computeIfAbsent(name, asked -> task(asked, 0)))
                : Optional.empty();
    }

    /**
     * The task of that name with a time limit of its own.
     *
     * @param mostSteps of an episode; 0 for the environment's own limit
     */
    Task task(String name, int mostSteps) {
        String environment = name.substring(PREFIX.length());
        return switch (greeting(name, environment, mostSteps)) {
            case Greeting.Ready ready -> task(name, environment, ready);
            case Greeting.Unknown unknown ->
                throw UnknownTaskException.outsideRange(name, "Gymnasium says: " + unknown.words());
            case Greeting.Refused refused -> throw new UnavailableTaskException(name, refused.reason());
        };
    }

    private Greeting greeting(String name, String environment, int mostSteps) {
        try (PythonProcess probe = PythonProcess.start(python, environment, 1, mostSteps)) {
            return Greeting.of(probe);
        } catch (EnvironmentFailedException failure) {
            throw new UnavailableTaskException(name, String.valueOf(failure.getMessage()));
        }
    }

    private Task task(String name, String environment, Greeting.Ready ready) {
        int horizon = ready.mostSteps() == 0 ? MOST_STEPS : ready.mostSteps();
        return new Task(
                name,
                copies -> environment(environment, ready, copies, horizon),
                ready.observationSpace(),
                ready.actionSpace(),
                horizon,
                scores(environment, horizon));
    }

    private VectorEnvironment environment(String environment, Greeting.Ready ready, int copies, int horizon) {
        return switch (ready.actionSpace()) {
            case ActionSpace.Discrete discrete ->
                new GymnasiumDiscreteEnvironment(python, environment, ready, discrete, copies, horizon);
            case ActionSpace.Box box ->
                new GymnasiumContinuousEnvironment(python, environment, ready, box, copies, horizon);
        };
    }

    private static ScoreRange scores(String environment, int horizon) {
        return TaskCatalogue.standard().tasks().stream()
                .filter(own -> own.name().equals(environment) && own.horizon() == horizon)
                .map(Task::scores)
                .findFirst()
                .orElse(ScoreRange.RAW);
    }
}
