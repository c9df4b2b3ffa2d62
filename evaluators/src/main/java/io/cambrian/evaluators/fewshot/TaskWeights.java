package io.cambrian.evaluators.fewshot;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import java.util.List;

/** The weights with which the samples of several tasks go through a network. */
sealed interface TaskWeights {

    /** A parameter of a task: W [inputs][outputs] or b [1][outputs], by its place in {@link SideBySide#parameters}. */
    Node of(int task, int parameter);

    /** The same numbers, through which no derivative goes. */
    TaskWeights stopped(GraphBuilder graph);

    /** All tasks have the same. */
    record Common(List<Node> parameters) implements TaskWeights {

        public Common {
            parameters = List.copyOf(parameters);
        }

        @Override
        public Node of(int task, int parameter) {
            return parameters.get(parameter);
        }

        @Override
        public Common stopped(GraphBuilder graph) {
            return new Common(parameters.stream().map(graph::stopGradient).toList());
        }
    }

    /** Each task has its own. */
    record Own(List<List<Node>> parametersOfTasks) implements TaskWeights {

        public Own {
            parametersOfTasks = parametersOfTasks.stream().map(List::copyOf).toList();
        }

        @Override
        public Node of(int task, int parameter) {
            return parametersOfTasks.get(task).get(parameter);
        }

        @Override
        public Own stopped(GraphBuilder graph) {
            return new Own(parametersOfTasks.stream()
                    .map(own -> own.stream().map(graph::stopGradient).toList())
                    .toList());
        }
    }
}
