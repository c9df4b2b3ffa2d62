/**
 * The compute engine: programs of tensor operations as values, their gradients, and the executors that run them.
 *
 * <p>A {@link io.cambrian.evaluators.tensor.GraphBuilder} collects operations of known shapes;
 * {@link io.cambrian.evaluators.tensor.gradient.Gradient} adds a reverse pass as more operations of the same set; a
 * {@link io.cambrian.evaluators.tensor.Program} names what comes out and which variables change; an
 * {@link io.cambrian.evaluators.tensor.Executor} runs it on one thread, on one of the {@link
 * io.cambrian.evaluators.tensor.Backends}.
 *
 * <p>Not here: layers, optimisers and returns, which are composed of operations in packages below; agents and their losses, which
 * are built on top of those in {@code learner}, {@code onpolicy} and {@code offpolicy}.
 *
 * <pre>{@code
 * var graph = new GraphBuilder();
 * Node x = graph.input("x", Shape.of(1, 32));
 * Node w = graph.variable("w", Shape.SCALAR);
 * Node loss = graph.mean(graph.square(graph.subtract(graph.multiply(w, x), x)));
 * Node slope = Gradient.of(graph, loss, List.of(w)).getFirst();
 * Program descent = Program.of(graph)
 *         .output("loss", loss)
 *         .update(w, graph.subtract(w, graph.multiply(graph.constant(0.1f), slope)))
 *         .build();
 * Executor executor = Backends.best().executor(descent, new Variables());
 * executor.input("x")[0] = 2f;
 * executor.run();
 * float value = executor.output("loss")[0];
 * }</pre>
 *
 * <p>Open first: {@link io.cambrian.evaluators.tensor.GraphBuilder}, then {@link io.cambrian.evaluators.tensor.Operation}.
 */
@NullMarked
package io.cambrian.evaluators.tensor;

import org.jspecify.annotations.NullMarked;
