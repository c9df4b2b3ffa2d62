package io.cambrian.evaluators.selftuning;

import io.cambrian.evaluators.environment.ObservationSpace;
import io.cambrian.evaluators.learner.StateEncoding;
import io.cambrian.evaluators.selftuning.network.ActorCriticNetwork;
import io.cambrian.evaluators.selftuning.network.DenseNetworks;
import io.cambrian.evaluators.selftuning.network.DenseValues;
import io.cambrian.evaluators.selftuning.network.SharedNetworks;
import io.cambrian.evaluators.selftuning.network.ValueNetwork;
import io.cambrian.evaluators.selftuning.setting.HeadLosses;
import io.cambrian.evaluators.selftuning.setting.LossParameters;
import io.cambrian.evaluators.selftuning.setting.MetaModel;
import io.cambrian.evaluators.selftuning.setting.MetaParameter;
import io.cambrian.evaluators.selftuning.setting.Method;
import io.cambrian.evaluators.selftuning.setting.OuterLoss;
import io.cambrian.evaluators.selftuning.setting.Quantity.Tuned;
import io.cambrian.evaluators.selftuning.setting.StoppedGradient;
import io.cambrian.evaluators.tensor.Leaf;
import io.cambrian.evaluators.tensor.Operation;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.ReferenceExecutor;
import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.evaluators.tensor.optimiser.Optimiser;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** Small agents on frozen, made-up rollouts. */
final class RandomPiece {

    static final int FEATURES = 3;
    static final int ACTIONS = 3;
    static final RolloutShape SHAPE = new RolloutShape(StateEncoding.numbers(FEATURES), 4, 2);
    static final ObservationSpace SPACE = new ObservationSpace(List.of(FEATURES), OptionalInt.empty());

    /** All seven tuned, or the five that matter on policy. */
    static LossParameters parameters(boolean onPolicy) {
        LossParameters tuned = LossParameters.held(0.9, 0.8, 0.5, 0.1)
                .with(MetaParameter.DISCOUNT, new Tuned(0.5, 1, 0.9))
                .with(MetaParameter.LAMBDA, new Tuned(0, 1, 0.8))
                .with(MetaParameter.POLICY_WEIGHT, new Tuned(0, 2, 0.9))
                .with(MetaParameter.VALUE_WEIGHT, new Tuned(0, 1, 0.6))
                .with(MetaParameter.ENTROPY_WEIGHT, new Tuned(0, 1, 0.2));
        return onPolicy
                ? tuned
                : tuned.with(MetaParameter.RATIO_LEAK, new Tuned(0, 1, 0.7))
                        .with(MetaParameter.TRACE_LEAK, new Tuned(0, 1, 0.4));
    }

    static PieceGraph graph(
            Method method,
            OuterLoss outer,
            Optimiser optimiser,
            OptionalDouble limit,
            boolean onPolicy,
            MetaModel model,
            Set<StoppedGradient> stopped,
            boolean outerCritic) {
        ActorCriticNetwork network = new DenseNetworks(List.of(4), List.of(3), Activation.TANH).network(SPACE, ACTIONS);
        Optional<ValueNetwork> critic = outerCritic
                ? Optional.of(new DenseValues(List.of(3), Activation.TANH).network(SPACE))
                : Optional.empty();
        LearningAgent agent = new LearningAgent(network, optimiser, limit, onPolicy);
        return new PieceGraph(
                agent,
                new MetaNetwork(new HeadLosses(List.of(parameters(onPolicy))), model),
                new DifferentiableUpdate(agent, stopped),
                new Judgement(network, new Appraiser(outer, network, critic), onPolicy),
                method,
                SHAPE);
    }

    /** Agents with two auxiliary heads that tune all seven, however the main head acts. */
    static PieceGraph withAuxiliaryHeads(
            Method method,
            OuterLoss outer,
            Optimiser optimiser,
            boolean onPolicy,
            MetaModel model,
            Set<StoppedGradient> stopped) {
        ActorCriticNetwork network = new SharedNetworks(List.of(4), Activation.TANH).network(SPACE, ACTIONS, 2);
        LearningAgent agent = new LearningAgent(network, optimiser, OptionalDouble.of(0.3), onPolicy);
        LossParameters auxiliary = parameters(false);
        return new PieceGraph(
                agent,
                new MetaNetwork(new HeadLosses(List.of(parameters(onPolicy), auxiliary, auxiliary)), model),
                new DifferentiableUpdate(agent, stopped),
                new Judgement(network, new Appraiser(outer, network, Optional.empty()), onPolicy),
                method,
                SHAPE);
    }

    private RandomPiece() {}

    /** Numbers for everything that a program reads, by name. */
    static Map<String, float[]> values(Program program, long seed) {
        Map<String, float[]> values = new TreeMap<>();
        for (Operation operation : program.graph().operations()) {
            if (operation instanceof Leaf.Input input) {
                values.put(input.name(), new float[input.shape().size()]);
            } else if (operation instanceof Leaf.Variable variable) {
                values.put(variable.name(), new float[variable.shape().size()]);
            }
        }
        CounterRandom random = new CounterRandom(seed, 0);
        values.forEach((name, numbers) -> fill(name, numbers, random));
        return values;
    }

    private static void fill(String name, float[] numbers, CounterRandom random) {
        for (int i = 0; i < numbers.length; i++) {
            float uniform = random.nextFloat();
            numbers[i] = name.startsWith(RolloutNodes.ACTIONS)
                    ? (int) (ACTIONS * uniform)
                    : name.startsWith(RolloutNodes.TERMINATED) || name.startsWith(RolloutNodes.TRUNCATED)
                            ? i % 5 == (name.startsWith(RolloutNodes.TERMINATED) ? 1 : 3) ? 1 : 0
                            : name.startsWith(RolloutNodes.BEHAVIOUR)
                                    ? -0.5f - uniform
                                    : name.endsWith(".square") || name.endsWith("-weight") && name.contains("adam.")
                                            ? 0.05f + 0.5f * uniform
                                            : name.startsWith(PiecePrograms.ADJOINT)
                                                            || name.startsWith(PiecePrograms.GRADIENT)
                                                    ? 0
                                                    : 2 * uniform - 1;
        }
    }

    static ReferenceExecutor reference(Map<String, float[]> values) {
        ReferenceExecutor reference = new ReferenceExecutor();
        values.forEach((name, numbers) -> {
            double[] wide = new double[numbers.length];
            for (int i = 0; i < wide.length; i++) {
                wide[i] = numbers[i];
            }
            reference.set(name, wide);
        });
        return reference;
    }
}
