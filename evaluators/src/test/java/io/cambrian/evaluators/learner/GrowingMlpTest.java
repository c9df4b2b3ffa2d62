package io.cambrian.evaluators.learner;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.cambrian.evaluators.growth.Deeper;
import io.cambrian.evaluators.growth.LayerNaming;
import io.cambrian.evaluators.growth.NetworkVariables;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Networks of the value learner grow under the names that they give to their variables. */
class GrowingMlpTest {

    @Test
    void aDeeperNetworkSaysTheSame() {
        Mlp before = new Mlp("online", List.of(4, 9, 6, 2), Activation.RELU);
        Variables variables = declared(before);
        before.initialise(variables, new CounterRandom(4, 0));
        NetworkVariables online = NetworkVariables.of(LayerNaming.numbered("online"), 2, Activation.RELU);
        Variables deeper = Deeper.exactly(1).applyTo(variables, List.of(online));
        float[] x = {0.3f, -0.7f, 1.2f, 0.1f};
        assertArrayEquals(
                before.numbers(variables).apply(x),
                new Mlp("online", List.of(4, 9, 6, 6, 2), Activation.RELU)
                        .numbers(deeper)
                        .apply(x));
    }

    private static Variables declared(Mlp network) {
        Variables variables = new Variables();
        GraphBuilder graph = new GraphBuilder();
        Program program = Program.of(graph)
                .output("y", network.apply(graph, graph.input("x", Shape.of(4, 1))))
                .build();
        Backends.best().executor(program, variables);
        return variables;
    }
}
