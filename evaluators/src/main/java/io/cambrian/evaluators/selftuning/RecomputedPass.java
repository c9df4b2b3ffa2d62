package io.cambrian.evaluators.selftuning;

import io.cambrian.evaluators.selftuning.setting.Method.Bootstrapped;
import io.cambrian.evaluators.selftuning.setting.Method.MetaGradients;
import io.cambrian.evaluators.selftuning.setting.Method.Untuned;
import io.cambrian.evaluators.selftuning.setting.Mixing;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.Variables;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Takes the updates back one after the other, each computed again from the state before it, with the adjoint of the state in
 * variables: from update K to 1, adds what the judgement after the update says to the adjoint, then pulls it back.
 */
final class RecomputedPass implements MetaPass {

    private final double[] weights;
    private final Judge judge;
    private final PullBack first;
    private final PullBack later;
    private final List<float[]> adjoints;

    /** @param executors run programs on the agent's variables */
    RecomputedPass(PiecePrograms programs, int updates, Variables variables, Function<Program, Executor> executors) {
        List<Variable> parameters = programs.piece().agent().parameters();
        List<Variable> state = programs.piece().agent().state();
        weights = switch (programs.piece().method()) {
            case Untuned none -> throw new IllegalStateException("what is not tuned has no meta-gradient");
            case MetaGradients gradients -> gradients.mixing().weights(updates);
            case Bootstrapped bootstrapped -> new Mixing.LastUpdate().weights(updates);
        };
        judge = switch (programs.piece().method()) {
            case Untuned none -> throw new IllegalStateException("what is not tuned is not judged");
            case MetaGradients gradients -> new Judge.ByLoss(executors.apply(programs.judge(gradients)), parameters);
            case Bootstrapped bootstrapped ->
                new Judge.ByTarget(executors.apply(programs.aim(bootstrapped)), parameters);
        };
        first = new PullBack(executors.apply(programs.pullBack(true)), state);
        later = updates > 1 ? new PullBack(executors.apply(programs.pullBack(false)), state) : first;
        adjoints = state.stream()
                .map(own -> variables.values(PiecePrograms.ADJOINT + own.name()))
                .toList();
    }

    @Override
    public void run(Piece piece, RolloutArrays fresh) {
        adjoints.forEach(adjoint -> Arrays.fill(adjoint, 0));
        for (int k = piece.updates(); k >= 1; k--) {
            if (weights[k - 1] > 0) {
                judge.judge(piece, k, k == piece.updates() ? fresh : piece.rollout(k), weights[k - 1]);
            }
            (k == 1 ? first : later).pull(piece, k - 1);
        }
    }

    /** What is said about the state after update k. */
    private sealed interface Judge {

        void judge(Piece piece, int k, RolloutArrays rollout, double weight);

        /** The outer loss there, on the rollout that this state gathered. */
        final class ByLoss implements Judge {

            private final Executor executor;
            private final List<float[]> judged;
            private final List<float[]> origin;
            private final RolloutArrays rollout;
            private final float[] weight;

            ByLoss(Executor executor, List<Variable> parameters) {
                this.executor = executor;
                judged = inputs(executor, PiecePrograms.JUDGED, parameters);
                origin = inputs(executor, PiecePrograms.ORIGIN, parameters);
                rollout = RolloutArrays.inputsWithoutContext(executor, "");
                weight = executor.input(PiecePrograms.WEIGHT);
            }

            @Override
            public void judge(Piece piece, int k, RolloutArrays gathered, double share) {
                copy(piece.state(k), judged);
                copy(piece.state(0), origin);
                gathered.copyTo(rollout);
                weight[0] = (float) share;
                executor.run();
            }
        }

        /** How far it is from where the agent would go from where it is now. */
        final class ByTarget implements Judge {

            private final Executor executor;
            private final List<float[]> judged;
            private final RolloutArrays rollout;

            ByTarget(Executor executor, List<Variable> parameters) {
                this.executor = executor;
                judged = inputs(executor, PiecePrograms.JUDGED, parameters);
                rollout = RolloutArrays.inputsWithoutContext(executor, "");
            }

            @Override
            public void judge(Piece piece, int k, RolloutArrays gathered, double share) {
                copy(piece.state(k), judged);
                gathered.copyTo(rollout);
                executor.run();
            }
        }
    }

    /** One update taken back. */
    private static final class PullBack {

        private final Executor executor;
        private final List<float[]> before;
        private final RolloutArrays rollout;

        PullBack(Executor executor, List<Variable> state) {
            this.executor = executor;
            before = inputs(executor, PieceGraph.BEFORE, state);
            rollout = RolloutArrays.inputs(executor, "");
        }

        void pull(Piece piece, int k) {
            copy(piece.state(k), before);
            piece.rollout(k).copyTo(rollout);
            executor.run();
        }
    }

    private static List<float[]> inputs(Executor executor, String prefix, List<Variable> names) {
        return names.stream().map(own -> executor.input(prefix + own.name())).toList();
    }

    /** Fills the targets with the first of the values. */
    private static void copy(float[][] values, List<float[]> targets) {
        for (int i = 0; i < targets.size(); i++) {
            System.arraycopy(values[i], 0, targets.get(i), 0, targets.get(i).length);
        }
    }
}
