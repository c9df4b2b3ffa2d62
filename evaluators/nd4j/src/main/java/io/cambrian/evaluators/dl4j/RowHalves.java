package io.cambrian.evaluators.dl4j;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The numbers of 2n rows, of which rows i and n + i belong together; moves blocks of columns of one half between DL4J's
 * layout (a transition in a row) and ours (a transition in a column).
 */
final class RowHalves {

    private final float[] numbers;
    private final int transitions;
    private final int width;

    private RowHalves(float[] numbers, int transitions) {
        this.numbers = numbers;
        this.transitions = transitions;
        this.width = numbers.length / (2 * transitions);
    }

    /** Copies of the numbers of a matrix with 2n rows. */
    static RowHalves of(INDArray rows) {
        float[] numbers = rows.castTo(DataType.FLOAT).dup('c').ravel().toFloatVector();
        return new RowHalves(numbers, (int) rows.size(0) / 2);
    }

    /** 2n rows of zeros. */
    static RowHalves zeros(int transitions, int width) {
        return new RowHalves(new float[2 * transitions * width], transitions);
    }

    /** Copies columns of the first half (0) or the second (1) from {@code from} on, as many as {@code target} has rows. */
    void read(int half, int from, float[] target) {
        for (int i = 0; i < target.length; i++) {
            target[i] = numbers[place(half, from, i)];
        }
    }

    /** The opposite of {@link #read}, times a factor. */
    void write(int half, int from, float[] source, float factor) {
        for (int i = 0; i < source.length; i++) {
            numbers[place(half, from, i)] = source[i] * factor;
        }
    }

    /** The matrix [2n, width]. */
    INDArray toMatrix() {
        return Nd4j.create(numbers, new long[] {2L * transitions, width}, 'c');
    }

    /** Where number i of an array [column][transition] lies. */
    private int place(int half, int from, int i) {
        return (half * transitions + i % transitions) * width + from + i / transitions;
    }
}
