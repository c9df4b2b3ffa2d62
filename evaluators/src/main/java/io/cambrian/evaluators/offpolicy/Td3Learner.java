package io.cambrian.evaluators.offpolicy;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.environment.ActionSpace;
import io.cambrian.evaluators.environment.ContinuousEnvironment;
import io.cambrian.evaluators.environment.Episodes;
import io.cambrian.evaluators.experience.TransitionLayout;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.training.EpisodeReturns;
import io.cambrian.evaluators.training.Iteration;
import io.cambrian.evaluators.training.Learner;
import io.cambrian.evaluators.training.LegState;
import io.cambrian.evaluators.training.Scoring;
import io.cambrian.searchspace.random.Seed;

/** TD3, step by step: collect one transition in each copy, learn as often as the steps so far ask for. */
final class Td3Learner implements Learner {

    private final Td3Settings settings;
    private final Task task;
    private final Seed seed;
    private final ContinuousEnvironment environment;
    private final Td3Agent agent;
    private final ReplayMemory memory;
    private final ExploringActor exploring;
    private final Collecting collecting;
    private final EpisodeReturns returns;
    private long updates;
    private long judgingSteps;

    Td3Learner(Td3Settings settings, Backend backend, Assignment<?> assignment, LegState leg) {
        this.settings = settings;
        task = assignment.task();
        seed = assignment.seed();
        Seed chance = leg.chance().seed();
        int copies = settings.environmentCopies();
        environment = (ContinuousEnvironment) task.environment(copies);
        ActionSpace.Box actions = environment.actionSpace();
        TransitionLayout layout = new TransitionLayout(task.observationSize(), actions.size());
        long budget = assignment.budget().environmentSteps();
        memory = new ReplayMemory(layout, (int) Math.min(settings.replayCapacity(), budget));
        agent = new Td3Agent(settings, layout, actions, backend, chance.child("agent"));
        returns = new EpisodeReturns(copies, settings.scoring().episodes());
        exploring = new ExploringActor(
                agent.actor(copies), settings.exploration(), actions.size(), copies, chance.child("exploration"));
        collecting = new Collecting(environment, exploring, layout, memory, returns);
    }

    @Override
    public Iteration iterate(long environmentSteps) {
        Exploration exploration = environmentSteps < settings.randomSteps() ? Exploration.UNIFORM : Exploration.NOISY;
        if (!collecting.collect(exploration)) {
            return Iteration.diverged(0, "an action was no longer finite");
        }
        learn(environmentSteps + stride());
        return agent.hasDiverged()
                ? Iteration.diverged(stride(), "the loss of the critics became " + agent.criticLoss())
                : Iteration.of(stride());
    }

    /** As many updates as the environment steps so far ask for. */
    private void learn(long environmentSteps) {
        long due = updatesDue(environmentSteps);
        while (updates < due) {
            agent.update(memory);
            updates++;
        }
    }

    private long updatesDue(long environmentSteps) {
        return Math.max(0, (environmentSteps - settings.randomSteps()) / settings.environmentStepsPerUpdate());
    }

    /** One episode in each of as many fresh copies, so that short episodes are not favoured. */
    @Override
    public double playGreedily(int episodes) {
        try (ContinuousEnvironment judging = (ContinuousEnvironment) task.environment(episodes)) {
            Episodes played = Episodes.play(judging, agent.actor(episodes), seed.child("greedy-environment"), 1);
            judgingSteps += played.environmentSteps();
            return played.meanReturn();
        }
    }

    @Override
    public void save(CheckpointWriter writer) {
        agent.save(writer.within("agent"));
        exploring.save(writer.within("exploration"));
        memory.save(writer.within("replay"));
    }

    @Override
    public void load(CheckpointReader reader, LegState leg) {
        LegState.noteNetworks(reader, agent.load(reader.within("agent"), leg.goesOn()));
        if (leg.goesOn()) {
            exploring.load(reader.within("exploration"), leg.resumesEpisodes(environment));
        }
        memory.load(reader.within("replay"));
        updates = updatesDue(reader.environmentSteps());
    }

    @Override
    public ContinuousEnvironment environment() {
        return environment;
    }

    @Override
    public EpisodeReturns returns() {
        return returns;
    }

    @Override
    public Variables variables() {
        return agent.variables();
    }

    @Override
    public Scoring scoring() {
        return settings.scoring();
    }

    @Override
    public int stride() {
        return settings.environmentCopies();
    }

    @Override
    public long judgingSteps() {
        return judgingSteps;
    }
}
