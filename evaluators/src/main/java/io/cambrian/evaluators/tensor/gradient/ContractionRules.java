package io.cambrian.evaluators.tensor.gradient;

import io.cambrian.evaluators.tensor.Contraction;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.kernel.ConvolutionGeometry;
import io.cambrian.evaluators.tensor.kernel.ConvolutionKind;

/** The derivatives of products and convolutions: both are linear in each operand, so the shares are contractions again. */
record ContractionRules(GraphBuilder graph, Adjoints adjoints) {

    void pullBack(Contraction operation, Node g) {
        switch (operation) {
            case Contraction.Product product -> pullBackProduct(product, g);
            case Contraction.Convolution convolution -> pullBackConvolution(convolution, g);
        }
    }

    /** For C = A·B with adjoint G: the adjoint of A is G·Bᵀ and that of B is Aᵀ·G, written without extra transposes. */
    private void pullBackProduct(Contraction.Product product, Node g) {
        Node a = product.a();
        Node b = product.b();
        boolean ta = product.transposeA();
        boolean tb = product.transposeB();
        adjoints.accumulate(a, () -> ta ? graph.product(b, tb, g, true) : graph.product(g, false, b, !tb));
        adjoints.accumulate(b, () -> tb ? graph.product(g, true, a, ta) : graph.product(a, !ta, g, false));
    }

    /** The three kinds are the derivatives of one form Σ w·x·z by w, x and z, so each pulls back to the other two. */
    private void pullBackConvolution(Contraction.Convolution convolution, Node g) {
        ConvolutionGeometry sizes = convolution.geometry();
        Node a = convolution.a();
        Node b = convolution.b();
        switch (convolution.kind()) {
            case FORWARD -> {
                adjoints.accumulate(a, () -> graph.convolution(ConvolutionKind.INPUT_GRADIENT, sizes, g, b));
                adjoints.accumulate(b, () -> graph.convolution(ConvolutionKind.WEIGHT_GRADIENT, sizes, a, g));
            }
            case INPUT_GRADIENT -> {
                adjoints.accumulate(a, () -> graph.convolution(sizes, g, b));
                adjoints.accumulate(b, () -> graph.convolution(ConvolutionKind.WEIGHT_GRADIENT, sizes, g, a));
            }
            case WEIGHT_GRADIENT -> {
                adjoints.accumulate(a, () -> graph.convolution(ConvolutionKind.INPUT_GRADIENT, sizes, b, g));
                adjoints.accumulate(b, () -> graph.convolution(sizes, a, g));
            }
        }
    }
}
