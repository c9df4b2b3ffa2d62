package io.cambrian.evaluators.onpolicy;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.environment.VectorEnvironment;
import io.cambrian.evaluators.training.EpisodeReturns;
import java.util.Optional;

/** Acts in all copies of an environment and fills rollouts. The copies live on from one rollout to the next. */
final class Gathering {

    private final VectorEnvironment environment;
    private final EpisodeReturns returns;
    private final Actor actor;
    private final Rollout rollout;
    private final int steps;
    private final Optional<ObservationNormaliser> observations;
    private final Optional<RewardNormaliser> rewards;
    private boolean started;

    Gathering(PolicyAgent agent, VectorEnvironment environment, EpisodeReturns returns) {
        this.environment = environment;
        this.returns = returns;
        ActorCriticSettings settings = agent.settings();
        steps = settings.rolloutSteps();
        actor = agent.actor(environment);
        rollout = agent.rollout(environment);
        observations = agent.normaliser();
        rewards = settings.normaliseRewards()
                ? Optional.of(new RewardNormaliser(settings.discount(), settings.environmentCopies()))
                : Optional.empty();
    }

    /** The next rollout: the same object every time, written anew. */
    Rollout gather() {
        if (!started) {
            observations.ifPresent(ObservationNormaliser::look);
            started = true;
        }
        rollout.clear();
        for (int step = 0; step < steps; step++) {
            actor.choose(rollout.states(), rollout.see(step));
            actor.step();
            observations.ifPresent(ObservationNormaliser::look);
            rollout.note(step, actor, environment);
            noteRewards(step);
            returns.record(environment);
        }
        return rollout;
    }

    private void noteRewards(int step) {
        float[] given = environment.rewards();
        rewards.ifPresent(normaliser -> normaliser.look(given, environment.terminated(), environment.truncated()));
        for (int copy = 0; copy < given.length; copy++) {
            float reward = rewards.isPresent() ? rewards.get().normalised(given[copy]) : given[copy];
            rollout.rewards[step * given.length + copy] = reward;
        }
    }

    void save(CheckpointWriter writer) {
        observations.ifPresent(normaliser -> normaliser.save(writer.within("observations")));
        rewards.ifPresent(normaliser -> normaliser.save(writer.within("rewards")));
    }

    /**
     * Takes over what was saved.
     *
     * @param sameEpisodes whether the environments go on within the episodes that were running
     */
    void load(CheckpointReader reader, boolean sameEpisodes) {
        observations.ifPresent(normaliser -> normaliser.load(reader.within("observations")));
        rewards.ifPresent(normaliser -> normaliser.load(reader.within("rewards"), sameEpisodes));
        if (sameEpisodes) {
            observations.ifPresent(ObservationNormaliser::show);
            started = true;
        }
    }
}
