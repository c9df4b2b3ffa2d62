package io.cambrian.evaluators.selftuning;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.learner.StateEncoding;
import io.cambrian.evaluators.selftuning.network.ActorCriticNetwork;
import io.cambrian.evaluators.selftuning.network.SharedTorso;
import io.cambrian.evaluators.selftuning.network.ValueNetwork;
import io.cambrian.evaluators.selftuning.setting.Coefficient;
import io.cambrian.evaluators.selftuning.setting.LearningSettings;
import io.cambrian.evaluators.selftuning.setting.Method;
import io.cambrian.evaluators.selftuning.setting.Method.Bootstrapped;
import io.cambrian.evaluators.selftuning.setting.Method.MetaGradients;
import io.cambrian.evaluators.selftuning.setting.Method.Untuned;
import io.cambrian.evaluators.selftuning.setting.OuterCritic;
import io.cambrian.evaluators.selftuning.setting.OuterLoss;
import io.cambrian.evaluators.selftuning.setting.Reverse;
import io.cambrian.evaluators.selftuning.setting.SelfTuningSettings;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.Seed;
import java.util.List;
import java.util.Optional;

/** An agent with its networks, its meta-network and all that they remember; for one thread. */
final class SelfTuningAgent {

    private final LearningSettings settings;
    private final Backend backend;
    private final Seed seed;
    private final PiecePrograms programs;
    private final Optional<ValueNetwork> critic;
    private final Variables variables = new Variables();
    private final Variables acting;
    private final Executor learning;
    private final RolloutArrays learnt;
    private final Optional<Criticising> criticising;
    private final Optional<MetaStep> metaStep;
    private final Optional<ForwardProgram> forward;
    private long updates;

    /** The outer critic's program and what it reads. */
    private record Criticising(Executor executor, RolloutArrays rollout) {

        void learn(RolloutArrays gathered) {
            gathered.copyTo(rollout);
            executor.run();
        }
    }

    SelfTuningAgent(SelfTuningSettings all, Task task, Backend backend, Seed seed) {
        settings = all.learning();
        this.backend = backend;
        this.seed = seed;
        critic = all.outerCritic().map(outer -> outer.architecture().network(task.observationSpace()));
        programs = new PiecePrograms(piece(all, task, critic));
        acting = settings.onPolicy() ? variables : new Variables();
        forward = forward(all, programs.piece());
        learning = executor(forward.map(ForwardProgram::program).orElseGet(programs::learn));
        learnt = RolloutArrays.inputs(learning, "");
        criticising = all.outerCritic()
                .filter(outer -> forward.isEmpty())
                .map(outer -> executor(programs.criticise(outer.optimiser())))
                .map(executor -> new Criticising(executor, RolloutArrays.inputsWithoutContext(executor, "")));
        metaStep = forward.isPresent() || all.tuning().method() instanceof Untuned
                ? Optional.empty()
                : Optional.of(new MetaStep(all.tuning(), programs, variables, this::executor));
    }

    /** The program that does everything at once, if the settings ask for it. */
    private static Optional<ForwardProgram> forward(SelfTuningSettings all, PieceGraph piece) {
        if (!(all.tuning().reverse() == Reverse.FORWARD && all.tuning().method() instanceof MetaGradients method)) {
            return Optional.empty();
        }
        piece.requireDependence(1);
        return Optional.of(new ForwardProgram(
                piece, method, all.tuning(), all.outerCritic().map(OuterCritic::optimiser)));
    }

    private static PieceGraph piece(SelfTuningSettings all, Task task, Optional<ValueNetwork> critic) {
        LearningSettings how = all.learning();
        ActorCriticNetwork network = network(all, task);
        LearningAgent agent = new LearningAgent(network, how.optimiser(), how.gradientNormLimit(), how.onPolicy());
        return new PieceGraph(
                agent,
                new MetaNetwork(all.losses(), all.tuning().model()),
                new DifferentiableUpdate(agent, all.tuning().stopped()),
                new Judgement(network, new Appraiser(outer(all.tuning().method()), network, critic), how.onPolicy()),
                all.tuning().method(),
                new RolloutShape(
                        StateEncoding.of(task.observationSpace()), how.rolloutSteps(), how.environmentCopies()));
    }

    private static ActorCriticNetwork network(SelfTuningSettings all, Task task) {
        return all.learning().architecture() instanceof SharedTorso shared
                ? shared.network(
                        task.observationSpace(), task.actions(), all.auxiliary().size())
                : all.learning().architecture().network(task.observationSpace(), task.actions());
    }

    private static OuterLoss outer(Method method) {
        return switch (method) {
            case Untuned none -> OuterLoss.ofPolicy(1, 1);
            case MetaGradients gradients -> gradients.outer();
            case Bootstrapped bootstrapped -> bootstrapped.plain();
        };
    }

    private Executor executor(Program program) {
        return backend.executor(program, variables);
    }

    RolloutShape shape() {
        return programs.piece().shape();
    }

    MetaNetwork meta() {
        return programs.piece().meta();
    }

    /** Names and shapes of what an update changes. */
    List<Variable> state() {
        return programs.piece().agent().state();
    }

    Variables variables() {
        return variables;
    }

    /** The policy that gathers rollouts, which may be older than the one that learns. */
    Executor actor() {
        return backend.executor(programs.act(shape().copies()), acting);
    }

    /** Draws fresh weights: what an agent begins with that takes over none. */
    void initialise() {
        CounterRandom random = seed.child("weights").counterRandom(0);
        programs.piece().agent().network().initialise(variables, random);
        meta().initialise(variables, seed.child("meta").counterRandom(0));
        critic.ifPresent(this::initialiseCritic);
        renewActor();
    }

    /** A network draws into the names that it knows, and these are copied to those of the outer critic. */
    private void initialiseCritic(ValueNetwork network) {
        Variables own = new Variables();
        network.parameters().forEach(parameter -> own.declare(parameter.name(), parameter.shape()));
        network.initialise(own, seed.child("outer-critic").counterRandom(0));
        for (Variable parameter : network.parameters()) {
            float[] drawn = own.values(parameter.name());
            System.arraycopy(drawn, 0, variables.values(Appraiser.PREFIX + parameter.name()), 0, drawn.length);
        }
    }

    private void renewActor() {
        if (acting != variables) {
            for (Variable parameter : programs.piece().agent().parameters()) {
                float[] latest = variables.values(parameter.name());
                System.arraycopy(latest, 0, acting.values(parameter.name()), 0, latest.length);
            }
        }
    }

    /**
     * Learns from a rollout, after a meta-step if the rollout completes what one is judged by.
     *
     * @return what is wrong with the meta-gradient, if anything
     */
    Optional<String> learn(RolloutArrays rollout) {
        Optional<String> objection = metaStep.flatMap(step -> step.note(rollout));
        update(rollout);
        metaStep.ifPresent(MetaStep::updated);
        return forward.isPresent()
                ? MetaStep.objection(learning.output(PiecePrograms.NORM)[0], updates - 1)
                : objection;
    }

    /** Learns from a rollout, with the meta-parameters as they are. */
    void update(RolloutArrays rollout) {
        rollout.copyTo(learnt);
        learning.run();
        criticising.ifPresent(critics -> critics.learn(rollout));
        updates++;
        if (updates % settings.actorPeriod() == 0) {
            renewActor();
        }
    }

    /** What follows the meta-gradient; only of an agent whose derivatives are taken back. */
    MetaStep metaStep() {
        return metaStep.orElseThrow(() -> new IllegalStateException("this agent takes no derivative back"));
    }

    /** The value of a tuned coefficient in the last update. */
    float value(Coefficient tuned) {
        return learning.output(tuned.label())[0];
    }

    private static boolean isLearnt(String name) {
        return !name.startsWith(PiecePrograms.ADJOINT) && !name.startsWith(PiecePrograms.GRADIENT);
    }

    void save(CheckpointWriter writer) {
        variables.save(writer.within("variables"), SelfTuningAgent::isLearnt);
        if (acting != variables) {
            acting.save(writer.within("acting"), name -> true);
        }
        writer.longs("updates", updates);
        metaStep.ifPresent(step -> step.save(writer.within("meta-step")));
    }

    /**
     * Takes over what was saved, or draws fresh weights if the networks do not fit.
     *
     * @return whether they fit
     */
    boolean load(CheckpointReader reader) {
        updates = reader.number("updates");
        boolean fit = variables.load(reader.within("variables"), SelfTuningAgent::isLearnt)
                && (acting == variables || acting.load(reader.within("acting"), name -> true));
        if (fit) {
            metaStep.ifPresent(step -> step.load(reader.within("meta-step")));
        } else {
            initialise();
        }
        return fit;
    }
}
