package io.cambrian.evaluators.offpolicy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.evaluators.growth.LayerNaming;
import io.cambrian.evaluators.growth.NetworkVariables;
import io.cambrian.evaluators.growth.UnitMap;
import io.cambrian.evaluators.growth.Wider;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Networks of the off-policy learners grow under the names that they give to their variables. */
class GrowingFeedForwardTest {

    private static final int BATCH = 8;

    private static FeedForward network(int width) {
        return new FeedForward("online.actor", 3, new NetworkShape(List.of(width, 5), Activation.TANH, true), 2);
    }

    private static float[] outputs(FeedForward network, Variables variables) {
        GraphBuilder graph = new GraphBuilder();
        Program program = Program.of(graph)
                .output("y", network.apply(graph, graph.input("x", Shape.of(3, BATCH))))
                .build();
        Executor executor = Backends.best().executor(program, variables);
        CounterRandom random = new CounterRandom(1, 0);
        float[] x = executor.input("x");
        for (int i = 0; i < x.length; i++) {
            x[i] = 2 * random.nextFloat() - 1;
        }
        executor.run();
        return executor.output("y").clone();
    }

    @Test
    void aNormalisedNetworkMadeEvenlyWiderSaysTheSame() {
        Variables variables = new Variables();
        network(8).parameters().forEach(each -> variables.declare(each.name(), each.shape()));
        network(8).initialise(variables, new CounterRandom(2, 0));
        NetworkVariables actor = new NetworkVariables(
                LayerNaming.stackAndHead("online.actor", "online.actor.head"),
                2,
                Activation.TANH,
                OptionalDouble.of(1e-5));
        Variables wider = Wider.exactly(0, UnitMap.even(8, 2)).applyTo(variables, List.of(actor));
        assertEquals(List.of(16, 5), actor.widths(wider));
        assertArrayEquals(outputs(network(8), variables), outputs(network(16), wider), 1e-6f);
    }
}
