package io.cambrian.evaluators.tensor.kernel;

/** y = a convolution, of one kind and geometry, of a and b; y shares no memory with them. */
@FunctionalInterface
public interface ConvolutionKernel {

    void apply(Span a, Span b, Span y);
}
