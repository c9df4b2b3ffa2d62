package io.cambrian.schedules.spec.trainer;

import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.evaluators.training.Scoring;
import io.cambrian.schedules.spec.stage.StageSpec;
import io.cambrian.schedules.spec.yaml.MisfitException;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * A DQN agent whose loss is the candidate.
 *
 * @param hidden widths of the hidden layers; {@code [64, 64]} by default
 * @param activation after each hidden layer; relu by default
 * @param learningRate Adam's step size; 0.001 by default
 * @param batchSize transitions per update; 32 by default
 * @param discount the factor γ of the next state's value; 0.99 by default
 * @param replayCapacity transitions kept; 50,000 by default
 * @param learningStarts environment steps before the first update; 1,000 by default
 * @param targetCopyPeriod updates between hard copies of the online into the target network; 100 by default
 * @param environmentCopies environments stepped together; 8 by default
 * @param environmentStepsPerUpdate environment steps (all copies together) for each update; 1 by default
 * @param epsilonEnd the exploration rate after its linear descent from 1; 0.02 by default
 * @param epsilonSteps environment steps of that descent; 1,000 by default
 * @param gradientNormLimit the largest global norm of a gradient; unlimited, if empty
 * @param scoring how a training is judged; by its last 50 episodes by default
 */
public record DqnSpec(
        List<Integer> hidden,
        Activation activation,
        double learningRate,
        int batchSize,
        double discount,
        int replayCapacity,
        int learningStarts,
        int targetCopyPeriod,
        int environmentCopies,
        int environmentStepsPerUpdate,
        double epsilonEnd,
        long epsilonSteps,
        OptionalDouble gradientNormLimit,
        Scoring scoring)
        implements TrainerSpec {

    /** The value of the key {@code kind} that asks for this trainer. */
    public static final String KIND = "dqn";

    public DqnSpec {
        hidden = List.copyOf(hidden);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void write(Map<String, Object> keys) {
        DqnKeys.write(this, keys);
    }

    @Override
    public String purpose() {
        return "trains agents with losses";
    }

    @Override
    public void check(Task task, long environmentSteps) {
        if (environmentSteps < learningStarts) {
            throw new MisfitException(
                    StageSpec.ENVIRONMENT_STEPS,
                    "A stage of " + environmentSteps + " environment steps on '" + task.name()
                            + "' ends before 'trainer.learning-starts' (" + learningStarts
                            + "); nothing would be learnt, so make the stage longer or learning start earlier.");
        }
        StageNeeds.requireTimeForAnEpisode(this, task, environmentSteps);
        StageNeeds.requireNumberedActions(this, task);
    }
}
