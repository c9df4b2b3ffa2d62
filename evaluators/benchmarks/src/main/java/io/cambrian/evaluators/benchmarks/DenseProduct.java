package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.random.CounterRandom;

/**
 * One of the three matrix products of a dense layer, as learners and gradients write them: weights W stored inputs × outputs,
 * a member of the batch in each column.
 *
 * @param inputs of the layer
 * @param outputs of the layer
 * @param batch members
 * @param form which product
 */
public record DenseProduct(int inputs, int outputs, int batch, Form form) {

    /** The three products. X is inputs × batch, G (the gradient of the outputs) outputs × batch. */
    public enum Form {
        /** Wᵀ·X. */
        FORWARD("forward"),
        /** W·G. */
        INPUT_GRADIENT("input gradient"),
        /** X·Gᵀ. */
        WEIGHT_GRADIENT("weight gradient");

        private final String words;

        Form(String words) {
            this.words = words;
        }

        /** For people. */
        String words() {
            return words;
        }
    }

    /** 2·inputs·outputs·batch, whichever form. */
    double flops() {
        return 2.0 * inputs * outputs * batch;
    }

    /** Such as {@code 64→64 batch 32 forward}. */
    String title() {
        return inputs + "→" + outputs + " batch " + batch + " " + form.words;
    }

    /** The shape of the left factor as it is stored: W or X. */
    Shape left() {
        return form == Form.WEIGHT_GRADIENT ? Shape.of(inputs, batch) : Shape.of(inputs, outputs);
    }

    /** The shape of the right factor as it is stored: X or G. */
    Shape right() {
        return form == Form.FORWARD ? Shape.of(inputs, batch) : Shape.of(outputs, batch);
    }

    boolean transposesLeft() {
        return form == Form.FORWARD;
    }

    boolean transposesRight() {
        return form == Form.WEIGHT_GRADIENT;
    }

    /** The product alone; the factors are inputs called {@code a} and {@code b}. */
    Program program() {
        GraphBuilder graph = new GraphBuilder();
        Node a = graph.input("a", left());
        Node b = graph.input("b", right());
        return Program.of(graph)
                .output("product", graph.product(a, transposesLeft(), b, transposesRight()))
                .build();
    }

    /** Ready to run, on numbers uniform in ±1. */
    Executor executor(Backend backend) {
        Executor executor = backend.executor(program(), new Variables());
        CounterRandom random = new CounterRandom(1, 0);
        Numbers.fillUniform(executor.input("a"), random);
        Numbers.fillUniform(executor.input("b"), random);
        return executor;
    }
}
