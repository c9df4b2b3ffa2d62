package io.cambrian.evaluators.selftuning;

import io.cambrian.evaluators.selftuning.setting.Method.MetaGradients;
import io.cambrian.evaluators.selftuning.setting.TuningSettings;
import io.cambrian.evaluators.tensor.Axis;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.gradient.Gradient;
import io.cambrian.evaluators.tensor.optimiser.GradientNorm;
import io.cambrian.evaluators.tensor.optimiser.Optimiser;
import io.cambrian.evaluators.tensor.optimiser.OptimiserState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that a rollout is good for, as one program: it judges the last update, the free numbers w follow that, the agent learns with
 * the new w, and the derivative Z of its new parameters by w is kept for the next rollout.
 *
 * <pre>
 * dJ/dw = (∂J/∂θ)·Z          w ← w − step(dJ/dw)          θ ← u(θ, w)          Z ← ∂u/∂w
 * </pre>
 *
 * <p>Nothing goes back through an update, so what the networks make of the rollout is computed once, where separate programs compute
 * it for each of their purposes. Z has a row of the parameters' size for each free number; parameters that J does not depend
 * on have none. It is the derivative of aᵀ·∂(aᵀu)/∂w by a, for any a. Before the first update Z is 0.
 *
 * <p>Source: Williams and Zipser, "A learning algorithm for continually running fully recurrent neural networks", Neural Computation
 * 1(2), 1989, for derivatives carried forward; Xu, van Hasselt and Silver, "Meta-gradient reinforcement learning", NeurIPS 2018,
 * §1.1, equation 7, with μ = 0.
 *
 * @param piece agent, meta-network and judgement
 * @param method by what the last update is judged
 * @param tuning how the free numbers follow
 * @param criticOptimiser of the outer critic, if there is one
 */
record ForwardProgram(
        PieceGraph piece, MetaGradients method, TuningSettings tuning, Optional<Optimiser> criticOptimiser) {

    /** Begins the names of Z. */
    static final String SENSITIVITY = "sensitivity.";

    private static final String DIRECTION = "direction.";

    Program program() {
        GraphBuilder graph = new GraphBuilder();
        RolloutNodes rollout = RolloutNodes.inputs(graph, piece.shape(), "");
        OptimiserState before = piece.agent().variables(graph);
        Node loss =
                piece.judgement().outerLoss(graph, method.outer(), before.parameters(), before.parameters(), rollout);
        List<Node> slopes = Gradient.of(graph, loss, before.parameters());
        List<Integer> judged = dependent(graph, slopes);

        List<Node> gradients = metaGradient(graph, slopes, judged);
        OptimiserState free = PiecePrograms.ownState(
                graph, tuning.optimiser(), piece.weights(graph), piece.meta().weights(), PiecePrograms.TUNING);
        OptimiserState tuned = tuning.optimiser().next(graph, free, limited(graph, gradients));

        // w depends on the parameters through its last step, which is no way to learn
        Node weights = graph.stopGradient(tuned.parameters().getFirst());
        Node context = graph.input(PieceGraph.CONTEXT, piece.meta().contextShape());
        List<Eta> eta = piece.meta().values(graph, List.of(weights), context);
        OptimiserState after = piece.update().next(graph, before, rollout, eta);

        Program.Builder program = Program.of(graph)
                .output(PiecePrograms.LOSS, loss)
                .output(PiecePrograms.NORM, GradientNorm.of(graph, gradients));
        piece.meta().losses().tuned().forEach(each -> program.output(each.label(), Eta.of(eta, each)));
        PiecePrograms.replace(program, PiecePrograms.tensors(before), PiecePrograms.tensors(after));
        PiecePrograms.replace(program, PiecePrograms.tensors(free), PiecePrograms.tensors(tuned));
        carry(graph, program, judged, after.parameters(), weights);
        criticOptimiser.ifPresent(optimiser -> criticise(graph, program, optimiser, before.parameters(), rollout));
        return program.build();
    }

    /** The numbers of the parameters that the loss depends on. */
    private static List<Integer> dependent(GraphBuilder graph, List<Node> slopes) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < slopes.size(); i++) {
            if (!slopes.get(i).equals(graph.zeros(slopes.get(i).shape()))) {
                numbers.add(i);
            }
        }
        return numbers;
    }

    /** dJ/dw [free number][1]. */
    private List<Node> metaGradient(GraphBuilder graph, List<Node> slopes, List<Integer> judged) {
        List<Node> perNumber = new ArrayList<>();
        for (int free = 0; free < freeNumbers(); free++) {
            Node sum = graph.constant(0);
            for (int parameter : judged) {
                Node product = graph.multiply(slopes.get(parameter), sensitivity(graph, free, parameter));
                sum = graph.add(sum, graph.sum(product, Axis.ALL));
            }
            perNumber.add(sum);
        }
        return List.of(graph.concatenate(perNumber));
    }

    private int freeNumbers() {
        return piece.meta().losses().tuned().size();
    }

    private Node sensitivity(GraphBuilder graph, int free, int parameter) {
        Variable own = piece.agent().parameters().get(parameter);
        return graph.variable(SENSITIVITY + free + "." + own.name(), own.shape());
    }

    private List<Node> limited(GraphBuilder graph, List<Node> gradients) {
        return tuning.gradientNormLimit().isPresent()
                ? GradientNorm.limited(
                        graph, gradients, (float) tuning.gradientNormLimit().getAsDouble())
                : gradients;
    }

    /** Z ← ∂u/∂w; the direction a appears in no result, as these are linear in it. */
    private void carry(
            GraphBuilder graph, Program.Builder program, List<Integer> judged, List<Node> after, Node weights) {
        List<Node> directions = new ArrayList<>();
        Node along = graph.constant(0);
        for (int parameter : judged) {
            Variable own = piece.agent().parameters().get(parameter);
            Node direction = graph.input(DIRECTION + own.name(), own.shape());
            directions.add(direction);
            along = graph.add(along, graph.sum(graph.multiply(direction, after.get(parameter)), Axis.ALL));
        }
        Node slope = Gradient.of(graph, along, List.of(weights)).getFirst();
        for (int free = 0; free < freeNumbers(); free++) {
            List<Node> rows = Gradient.of(graph, graph.rows(slope, free, 1), directions);
            for (int i = 0; i < rows.size(); i++) {
                program.update(sensitivity(graph, free, judged.get(i)), rows.get(i));
            }
        }
    }

    private void criticise(
            GraphBuilder graph, Program.Builder program, Optimiser optimiser, List<Node> theta, RolloutNodes rollout) {
        List<Node> parameters = piece.judgement().appraiser().criticVariables(graph);
        Node loss = piece.judgement().criticLoss(graph, theta, rollout);
        OptimiserState before = PiecePrograms.ownState(
                graph,
                optimiser,
                parameters,
                piece.judgement().appraiser().criticParameters(),
                PiecePrograms.CRITICISING);
        OptimiserState after = optimiser.next(graph, before, Gradient.of(graph, loss, parameters));
        PiecePrograms.replace(program, PiecePrograms.tensors(before), PiecePrograms.tensors(after));
    }
}
