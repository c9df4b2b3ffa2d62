package io.cambrian.schedules.command.option;

import io.cambrian.schedules.spec.yaml.SpecException;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options {@code --environment-steps} and {@code --problems}: one budget in the unit of what is measured. */
public final class BudgetOptions {

    @Option(
            names = "--environment-steps",
            paramLabel = "N",
            description =
                    "How long each agent is trained (default: as in the run; else as tuned for the task, or 20,000).")
    private Optional<Long> environmentSteps = Optional.empty();

    @Option(
            names = "--problems",
            paramLabel = "N",
            description =
                    "How many problems are attempted on each seed, of a task with problems (default: as in the run;"
                            + " else 10,000, of a Java file 1,000).")
    private Optional<Long> problems = Optional.empty();

    /** Refuses values that cannot be used, before anything is spent. */
    public void check() {
        environmentSteps.ifPresent(count -> Counts.requireAtLeast(1, "--environment-steps", count));
        problems.ifPresent(count -> Counts.requireAtLeast(1, "--problems", count));
    }

    /**
     * The budget that was asked for, if one was.
     *
     * @param attempts whether problems are attempted; else agents are trained
     * @throws SpecException when it is given in the other unit
     */
    public Optional<Long> of(boolean attempts) {
        if (attempts && environmentSteps.isPresent()) {
            throw new SpecException("Candidates of this kind attempt problems and train no agents; give --problems"
                    + " instead of --environment-steps.");
        }
        if (!attempts && problems.isPresent()) {
            throw new SpecException("Agents with a candidate of this kind are trained in an environment; give"
                    + " --environment-steps instead of --problems.");
        }
        return attempts ? problems : environmentSteps;
    }
}
