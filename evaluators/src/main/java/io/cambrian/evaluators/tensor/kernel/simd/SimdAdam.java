package io.cambrian.evaluators.tensor.kernel.simd;

import static io.cambrian.evaluators.tensor.kernel.simd.SimdMath.LENGTH;
import static io.cambrian.evaluators.tensor.kernel.simd.SimdMath.SPECIES;

import io.cambrian.evaluators.tensor.kernel.FusedFunction;
import io.cambrian.evaluators.tensor.kernel.FusedKernel;
import io.cambrian.evaluators.tensor.kernel.Matrix;
import io.cambrian.evaluators.tensor.kernel.scalar.FloatMath;
import java.util.List;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/**
 * One step of Adam for one parameter in one pass: four arrays are read and three written, where the operations one by one
 * read and write twenty-odd.
 */
final class SimdAdam implements FusedKernel {

    private final Matrix w;
    private final Matrix m;
    private final Matrix v;
    private final Matrix g;
    private final List<Matrix> numbers;
    private final Matrix nextW;
    private final Matrix nextM;
    private final Matrix nextV;

    private float keepMean;
    private float mixMean;
    private float keepSquare;
    private float mixSquare;
    private float rate;
    private float correction;
    private float epsilon;
    private float factor = 1f;

    /** In the order of {@link FusedFunction#ADAM_STEP}. */
    SimdAdam(List<Matrix> operands, List<Matrix> results) {
        w = operands.get(0);
        m = operands.get(1);
        v = operands.get(2);
        g = operands.get(3);
        numbers = operands.subList(4, operands.size());
        nextW = results.get(0);
        nextM = results.get(1);
        nextV = results.get(2);
    }

    @Override
    public void run() {
        keepMean = numbers.get(0).number();
        mixMean = numbers.get(1).number();
        keepSquare = numbers.get(2).number();
        mixSquare = numbers.get(3).number();
        rate = numbers.get(4).number();
        correction = numbers.get(5).number();
        epsilon = numbers.get(6).number();
        if (numbers.size() > 7) {
            factor = numbers.get(7).number();
        }
        int whole = SPECIES.loopBound(w.size());
        vectors(w.values(), w.offset(), m.values(), m.offset(), v.values(), v.offset(), g.values(), g.offset(), whole);
        for (int i = whole; i < w.size(); i++) {
            one(i);
        }
    }

    private void vectors(float[] ws, int wt, float[] ms, int mt, float[] vs, int vt, float[] gs, int gt, int length) {
        float[] ws2 = nextW.values();
        float[] ms2 = nextM.values();
        float[] vs2 = nextV.values();
        int wt2 = nextW.offset();
        int mt2 = nextM.offset();
        int vt2 = nextV.offset();
        FloatVector b1 = FloatVector.broadcast(SPECIES, keepMean);
        FloatVector r1 = FloatVector.broadcast(SPECIES, mixMean);
        FloatVector b2 = FloatVector.broadcast(SPECIES, keepSquare);
        FloatVector r2 = FloatVector.broadcast(SPECIES, mixSquare);
        FloatVector step = FloatVector.broadcast(SPECIES, rate);
        FloatVector scale = FloatVector.broadcast(SPECIES, correction);
        FloatVector shift = FloatVector.broadcast(SPECIES, epsilon);
        FloatVector limit = FloatVector.broadcast(SPECIES, factor);
        for (int i = 0; i < length; i += LENGTH) {
            FloatVector x = FloatVector.fromArray(SPECIES, gs, gt + i).mul(limit);
            FloatVector mean =
                    flushed(FloatVector.fromArray(SPECIES, ms, mt + i).mul(b1).add(x.mul(r1)));
            FloatVector square = flushed(FloatVector.fromArray(SPECIES, vs, vt + i)
                    .mul(b2)
                    .add(x.mul(x).mul(r2)));
            mean.intoArray(ms2, mt2 + i);
            square.intoArray(vs2, vt2 + i);
            FloatVector change = mean.mul(step).div(square.mul(scale).sqrt().add(shift));
            FloatVector.fromArray(SPECIES, ws, wt + i).sub(change).intoArray(ws2, wt2 + i);
        }
    }

    private static FloatVector flushed(FloatVector x) {
        return x.blend(0f, x.abs().compare(VectorOperators.LT, FloatMath.TINY));
    }

    private void one(int i) {
        float x = g.values()[g.offset() + i] * factor;
        float mean = FloatMath.flushTiny(m.values()[m.offset() + i] * keepMean + x * mixMean);
        float square = FloatMath.flushTiny(v.values()[v.offset() + i] * keepSquare + x * x * mixSquare);
        nextM.values()[nextM.offset() + i] = mean;
        nextV.values()[nextV.offset() + i] = square;
        float change = mean * rate / ((float) Math.sqrt(square * correction) + epsilon);
        nextW.values()[nextW.offset() + i] = w.values()[w.offset() + i] - change;
    }
}
