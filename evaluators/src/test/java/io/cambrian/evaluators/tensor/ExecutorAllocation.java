package io.cambrian.evaluators.tensor;

import io.cambrian.evaluators.Allocation;
import io.cambrian.evaluators.tensor.gradient.Gradient;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.List;

/** Prints how many bytes 500 runs of a random program with its gradient allocate, with vectors and without. */
final class ExecutorAllocation {

    private ExecutorAllocation() {}

    public static void main(String[] arguments) {
        GraphBuilder graph = new GraphBuilder();
        List<Node> nodes = Graphs.random(graph, 60, new CounterRandom(3, 3));
        Node loss = graph.mean(nodes.getLast());
        Node w = nodes.get(2);
        Node slope = Gradient.of(graph, loss, List.of(w)).getFirst();
        Program program = Program.of(graph)
                .output("loss", loss)
                .update(w, graph.subtract(w, graph.multiply(slope, graph.constant(0.001f))))
                .build();
        System.out.println(allocated(Backends.SIMD, program) + " " + allocated(Backends.SCALAR, program));
    }

    private static long allocated(Backend backend, Program program) {
        Executor executor = backend.executor(program, new Variables());
        return Allocation.settled(() -> {
            for (int i = 0; i < 500; i++) {
                executor.run();
            }
        });
    }
}
