package io.cambrian.evaluators.rule.disco;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.rule.MetaGradientCheck;
import io.cambrian.evaluators.tensor.Graph;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.ReferenceExecutor;
import io.cambrian.evaluators.tensor.gradient.Gradient;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The derivative of the judgement with respect to a DiscoRL rule, on recorded trajectories. */
class DiscoMetaGradientTest {

    @ParameterizedTest
    @CsvSource({"1, 3", "2, 3", "5, 3", "2, 2", "2, 7"})
    void isTheDerivativeWithWhatIsStoppedHeld(int updates, int actions) {
        DiscoMetaGradient meta = RecordedLife.work(actions, updates);
        RecordedLife life = new RecordedLife(19, actions);
        GraphBuilder graph = new GraphBuilder();
        DiscoMetaGradient.Parts parts = meta.write(graph);
        Graph whole = graph.graph();
        ReferenceExecutor reference = life.recorded(whole).holdStopped(whole);
        MetaGradientCheck.isTheDerivative(
                whole, parts.loss(), meta.parameters(), parts.gradients(), reference, life::numbers);
    }

    /** Nothing that the agent's values, or the averages of squares, are made of can have an influence on the derivative. */
    @Test
    void noDerivativeGoesThroughAdamsDenominatorTheValuesOrWhatIsStopped() {
        GraphBuilder graph = new GraphBuilder();
        DiscoMetaGradient.Parts parts = RecordedLife.work(3, 2).write(graph);
        List<String> names = RecordedLife.network(3).parameters().stream()
                .map(Variable::name)
                .toList();
        List<Node> held = new ArrayList<>();
        for (String name : List.of("agent.value.weight", "agent.value.bias")) {
            held.add(parts.before().learner().parameters().get(names.indexOf(name)));
            held.add(parts.before().target().get(names.indexOf(name)));
        }
        for (String name : List.of("agent.policy.weight", "agent.next-policy.weight")) {
            held.add(parts.before().target().get(names.indexOf(name)));
        }
        held.add(parts.before().moments().mean());
        held.add(parts.before().moments().square());
        held.addAll(squares(graph));
        List<Node> slopes = Gradient.of(graph, parts.loss(), held);
        double[][] numbers = new RecordedLife(19, 3).recorded(graph.graph()).evaluate(graph.graph());
        for (int i = 0; i < slopes.size(); i++) {
            Node node = held.get(i);
            assertTrue(
                    Arrays.stream(numbers[slopes.get(i).index()]).allMatch(slope -> slope == 0),
                    () -> "through " + graph.definition(node));
        }
    }

    private static List<Node> squares(GraphBuilder graph) {
        return graph.graph().operations().stream()
                .filter(Variable.class::isInstance)
                .map(Variable.class::cast)
                .filter(variable ->
                        variable.name().startsWith("agent.") && variable.name().endsWith(".square"))
                .map(variable -> graph.variable(variable.name(), variable.shape()))
                .toList();
    }

    /** Predictions are read as what they are: without that a rule could not learn what to predict. */
    @Test
    void derivativesGoThroughThePredictions() {
        GraphBuilder graph = new GraphBuilder();
        DiscoMetaGradient meta = RecordedLife.work(3, 2);
        DiscoMetaGradient.Parts parts = meta.write(graph);
        int head = meta.parameters().stream().map(Variable::name).toList().indexOf("rule.state-target.weight");
        double[][] numbers = new RecordedLife(19, 3).recorded(graph.graph()).evaluate(graph.graph());
        double largest = Arrays.stream(numbers[parts.gradients().get(head).index()])
                .map(Math::abs)
                .max()
                .orElseThrow();
        assertTrue(largest > 1e-9, "found " + largest);
    }

    @Test
    void withoutUpdatesThereIsNoGradient() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> new DiscoMetaSettings(1, 0, 0, 0, 0, 0, 1, 1e-3f, 1e-3f));
        assertTrue(refused.getMessage().contains("K = 0"), refused.getMessage());
    }

    @Test
    void bothBackendsGiveTheSameBitsAndTheReferenceWithinSinglePrecision() {
        Program program = RecordedLife.work(3, 2).program();
        MetaGradientCheck.backendsAgree(program, new RecordedLife(19, 3).recorded(program.graph()), 2e-4);
    }
}
