package io.cambrian.evaluators.tensor.kernel;

/** y = a convolution, of one kind and geometry, of a and b; y shares no memory with them. */
@FunctionalInterface
public interface ConvolutionKernel {

    /** Convolves a batch; which of a, b and y is what, is stated at the kind of the convolution. */
    void apply(Span a, Span b, Span y);
}
