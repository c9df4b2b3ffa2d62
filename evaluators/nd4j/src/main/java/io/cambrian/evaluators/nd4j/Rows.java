package io.cambrian.evaluators.nd4j;

import io.cambrian.evaluators.tensor.kernel.ScanDirection;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** What looks at rows: choices of a row in every column, parts of the rows, and recurrences along them. */
final class Rows {

    private static final int AXIS = 1;

    private Rows() {}

    /** The largest number of each column; not a number if one of them is, which ND4J's own maximum passes over. */
    static INDArray max(INDArray x) {
        INDArray largest = x.max(true, AXIS);
        INDArray missing = x.isNaN().castTo(DataType.FLOAT).max(true, AXIS);
        return ElementwiseFunctions.select(missing.gt(0), Nd4j.valueArrayOf(largest.shape(), Float.NaN), largest);
    }

    static INDArray argMax(INDArray x) {
        return Nd4j.argMax(x, AXIS).castTo(DataType.FLOAT).reshape(x.size(0), 1, x.size(2));
    }

    /** The ones of all places of {@code indices} added; a negative index has none. */
    static INDArray fewHot(INDArray indices, int rows) {
        requireRows(indices, rows, Float.NEGATIVE_INFINITY);
        INDArray sum = Nd4j.zeros(DataType.FLOAT, indices.size(0), rows, indices.size(2));
        for (int place = 0; place < indices.size(AXIS); place++) {
            INDArray one = part(indices, place, 1);
            sum.addi(matches(one, rows).castTo(DataType.FLOAT));
        }
        return sum;
    }

    /** The sum over each column of which only the chosen number is left. */
    static INDArray gather(INDArray x, INDArray indices) {
        INDArray chosen = chosen(indices, (int) x.size(AXIS));
        return ElementwiseFunctions.select(chosen, x, Nd4j.zerosLike(x)).sum(true, AXIS);
    }

    /** {@code count} rows from row {@code from} on. */
    static INDArray part(INDArray x, int from, int count) {
        return x.get(NDArrayIndex.all(), NDArrayIndex.interval(from, from + count), NDArrayIndex.all())
                .dup('c')
                .reshape(x.size(0), count, x.size(2));
    }

    static INDArray concatenated(List<INDArray> parts) {
        return Nd4j.concat(AXIS, parts.toArray(INDArray[]::new));
    }

    /** y_t = f_t·y_{t∓1} + x_t, row after row in the given direction. */
    static INDArray scan(INDArray x, INDArray factor, ScanDirection direction) {
        int rows = (int) x.size(AXIS);
        INDArray[] y = new INDArray[rows];
        for (int step = 0; step < rows; step++) {
            int row = direction == ScanDirection.FORWARDS ? step : rows - 1 - step;
            INDArray given = part(x, row, 1);
            if (step == 0) {
                y[row] = given;
            } else {
                INDArray before = y[direction == ScanDirection.FORWARDS ? row - 1 : row + 1];
                y[row] = part(factor, row, 1).mul(before).add(given);
            }
        }
        return concatenated(List.of(y));
    }

    /** Whether a row is the one that is named, for each row of each column. */
    private static INDArray chosen(INDArray indices, int rows) {
        requireRows(indices, rows, 0);
        return matches(indices, rows);
    }

    private static INDArray matches(INDArray indices, int rows) {
        long[] shape = {indices.size(0), rows, indices.size(2)};
        INDArray numbers = Nd4j.arange(rows).castTo(DataType.FLOAT).reshape(1, rows, 1);
        return numbers.broadcast(shape).eq(indices.broadcast(shape));
    }

    private static void requireRows(INDArray indices, int rows, float lowest) {
        float smallest = indices.minNumber().floatValue();
        float largest = indices.maxNumber().floatValue();
        if (smallest < lowest || largest >= rows) {
            throw new IndexOutOfBoundsException("indices from " + smallest + " to " + largest
                    + " are given where rows 0 to " + (rows - 1) + " are there");
        }
    }
}
