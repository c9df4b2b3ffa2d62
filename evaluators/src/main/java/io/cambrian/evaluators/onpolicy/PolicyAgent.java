package io.cambrian.evaluators.onpolicy;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.environment.ContinuousEnvironment;
import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.environment.VectorEnvironment;
import io.cambrian.evaluators.learner.StateEncoding;
import io.cambrian.evaluators.learner.StateMemory;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.tensor.random.RandomArrays;
import io.cambrian.searchspace.random.Seed;
import java.util.Optional;

/** A fresh agent: its networks, how it acts, how it judges what it did, and one step of learning. For one thread. */
final class PolicyAgent {

    /** The most states that are appraised at once: their activations stay in the cache. */
    private static final int APPRAISED_AT_ONCE = 1_024;

    private final ActorCriticSettings settings;
    private final Backend backend;
    private final Seed seed;
    private final StateEncoding encoding;
    private final ActionDistribution distribution;
    private final PolicyPrograms programs;
    private final Variables variables = new Variables();
    private final Optional<ObservationNormaliser> normaliser;
    private final Appraiser appraiser;
    private final PolicyUpdate update;
    private final RandomArrays dice;
    private long judgingSteps;

    /** @param environment what the agent will learn from */
    PolicyAgent(
            ActorCriticSettings settings,
            LearningStep step,
            VisitedPoints visited,
            VectorEnvironment environment,
            Task task,
            Backend backend,
            Seed seed) {
        this.settings = settings;
        this.backend = backend;
        this.seed = seed;
        normaliser = settings.normaliseObservations()
                ? Optional.of(new ObservationNormaliser(environment))
                : Optional.empty();
        encoding = normaliser.isPresent()
                ? StateEncoding.numbers(task.observationSize())
                : StateEncoding.of(task.observationSpace());
        distribution = ActionDistribution.of(task.actionSpace());
        programs = new PolicyPrograms(settings, encoding, distribution);
        dice = RandomArrays.of(seed.child("actions"), 0);
        programs.networks().declare(variables);
        appraiser = new Appraiser(
                backend.executor(programs.appraise(Math.min(APPRAISED_AT_ONCE, settings.rolloutSize())), variables),
                backend.executor(programs.advantages(), variables));
        PolicyPrograms.Learning learning = programs.learn(step);
        Executor executor = backend.executor(learning.program(), variables);
        learning.drift().writeWeights(variables);
        update = new PolicyUpdate(executor, visited);
    }

    ActorCriticSettings settings() {
        return settings;
    }

    /** Networks, deviations and the optimiser's averages. */
    Variables variables() {
        return variables;
    }

    Appraiser appraiser() {
        return appraiser;
    }

    PolicyUpdate update() {
        return update;
    }

    Optional<ObservationNormaliser> normaliser() {
        return normaliser;
    }

    /** Chooses in an environment with the policy's randomness. */
    Actor actor(VectorEnvironment environment) {
        return actor(environment, Optional.of(dice));
    }

    private Actor actor(VectorEnvironment environment, Optional<RandomArrays> rolled) {
        Executor acting = backend.executor(programs.act(environment.copies()), variables);
        return switch (environment) {
            case DiscreteEnvironment discrete -> new DiscreteActor(discrete, acting, rolled);
            case ContinuousEnvironment continuous ->
                new ContinuousActor(continuous, (DiagonalGaussian) distribution, acting, rolled);
        };
    }

    /** Room for one rollout in an environment. */
    Rollout rollout(VectorEnvironment environment) {
        int size = settings.rolloutSize();
        StateMemory states = normaliser.isPresent()
                ? StateMemory.ofNumbers(normaliser.get().observations(), encoding.features(), size)
                : encoding.ofObservations(environment, size);
        StateMemory successors = normaliser.isPresent()
                ? StateMemory.ofNumbers(normaliser.get().successors(), encoding.features(), size)
                : encoding.ofSuccessors(environment, size);
        return new Rollout(
                settings.rolloutSteps(),
                settings.environmentCopies(),
                distribution.actionNumbers(),
                states,
                successors);
    }

    /** The mean return of one episode in each of as many fresh copies, always doing the likeliest. */
    double playGreedily(Task task, int episodes) {
        try (VectorEnvironment environment = task.environment(episodes)) {
            GreedyEpisodes played = new GreedyEpisodes(environment, actor(environment, Optional.empty()));
            double mean = played.play(judged(environment, episodes), seed.child("greedy-environment"));
            judgingSteps += played.environmentSteps();
            return mean;
        }
    }

    /** What a judged policy sees: normalised by what was seen in training, if that is how it learnt. */
    private GreedyEpisodes.Sight judged(VectorEnvironment environment, int episodes) {
        if (normaliser.isEmpty()) {
            return new GreedyEpisodes.Sight(encoding.ofObservations(environment, episodes), () -> {});
        }
        float[] shown = new float[environment.observations().length];
        return new GreedyEpisodes.Sight(
                StateMemory.ofNumbers(shown, encoding.features(), episodes),
                () -> normaliser.get().normalise(environment.observations(), shown, episodes));
    }

    /** Environment steps spent on judging. */
    long judgingSteps() {
        return judgingSteps;
    }

    /** Writes networks, averages and where the dice stand; a drift's own weights belong to the candidate. */
    void save(CheckpointWriter writer) {
        variables.save(writer.within("variables"), name -> !TensorDrift.owns(name));
        writer.longs("dice", dice.position());
    }

    /** Draws fresh weights: what an agent begins with that takes over none. */
    void initialise() {
        programs.networks().initialise(variables, seed.child("weights").counterRandom(0));
    }

    /**
     * Takes over what was saved, or draws fresh weights if the networks do not fit.
     *
     * @param sameChance whether the dice go on where they stood
     * @return whether the networks fit
     */
    boolean load(CheckpointReader reader, boolean sameChance) {
        if (sameChance) {
            dice.seek(reader.number("dice"));
        }
        boolean fit = variables.load(reader.within("variables"), name -> !TensorDrift.owns(name));
        if (!fit) {
            initialise();
        }
        return fit;
    }
}
