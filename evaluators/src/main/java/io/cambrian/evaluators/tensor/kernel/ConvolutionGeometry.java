package io.cambrian.evaluators.tensor.kernel;

/**
 * The sizes of a two-dimensional convolution with stride 1 that looks only at whole patches ("valid" borders).
 *
 * <p>Throws an {@link IllegalArgumentException} for a size below 1 or a kernel larger than the board.
 *
 * @param inputChannels of a board
 * @param height of a board
 * @param width of a board
 * @param kernelHeight at most the height
 * @param kernelWidth at most the width
 * @param outputChannels of a result
 */
public record ConvolutionGeometry(
        int inputChannels, int height, int width, int kernelHeight, int kernelWidth, int outputChannels) {

    public ConvolutionGeometry {
        boolean positive = inputChannels > 0
                && height > 0
                && width > 0
                && kernelHeight > 0
                && kernelWidth > 0
                && outputChannels > 0;
        if (!positive || kernelHeight > height || kernelWidth > width) {
            throw new IllegalArgumentException(
                    "a convolution of " + inputChannels + " channels of " + height + "×" + width
                            + " with " + outputChannels + " kernels of " + kernelHeight + "×" + kernelWidth
                            + ": sizes must be positive and the kernel no larger than the board");
        }
    }

    /** Rows of a result. */
    public int resultHeight() {
        return height - kernelHeight + 1;
    }

    /** Columns of a result. */
    public int resultWidth() {
        return width - kernelWidth + 1;
    }

    /** How many numbers a board has. */
    public int boardSize() {
        return inputChannels * height * width;
    }

    /** How many numbers a result has. */
    public int resultSize() {
        return outputChannels * resultHeight() * resultWidth();
    }

    /** How many numbers of a board one number of a result depends on. */
    public int patchSize() {
        return inputChannels * kernelHeight * kernelWidth;
    }
}
