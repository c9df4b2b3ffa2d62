package io.cambrian.evaluators.chain;

import io.cambrian.evaluators.environment.behaviour.DiscountingChain;
import io.cambrian.evaluators.tensor.Axis;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What the first action on the chains leads to, as columns with one row for each chain i, which pays Rᵢ in step tᵢ:
 *
 * <pre>
 * rᵢ = Rᵢ if tᵢ = 1, else 0                      (the reward of the first step)
 * v(s′ᵢ) = Rᵢ·γ^(tᵢ−2) if tᵢ > 1, else 0         (the value of the state after it)
 * v(s) = Σᵢ π(i)·(rᵢ + γ·v(s′ᵢ))
 * </pre>
 *
 * @param graph where they are written
 * @param pays Rᵢ
 * @param immediate rᵢ
 */
record ChainExpectations(GraphBuilder graph, Node pays, Node immediate) {

    static ChainExpectations of(GraphBuilder graph, int bonusChain) {
        Node pays = column(graph, chain -> chain == bonusChain ? DiscountingChain.BONUS_PAY : DiscountingChain.PAY);
        Node atOnce = column(graph, chain -> DiscountingChain.paidInStep(chain) == 1 ? 1f : 0f);
        return new ChainExpectations(graph, pays, graph.multiply(pays, atOnce));
    }

    private static Node column(GraphBuilder graph, IntFunction<Float> ofChain) {
        return graph.concatenate(IntStream.range(0, DiscountingChain.CHAINS)
                .mapToObj(chain -> graph.constant(ofChain.apply(chain)))
                .toList());
    }

    /** v(s′ᵢ) of an agent that discounts by γ. */
    Node successors(Node discount) {
        Node waits = column(graph, chain -> Math.max(0f, DiscountingChain.paidInStep(chain) - 2));
        Node shrunk = graph.exp(graph.multiply(waits, graph.log(discount)));
        return graph.multiply(graph.subtract(pays, immediate), shrunk);
    }

    /** v(s) of a policy p, where every state has the value under γ. */
    Node value(Node policy, Node discount) {
        return expected(policy, graph.add(immediate, graph.multiply(discount, successors(discount))));
    }

    /** Σᵢ p(i)·xᵢ. */
    Node expected(Node policy, Node x) {
        return graph.sum(graph.multiply(policy, x), Axis.ALL);
    }
}
