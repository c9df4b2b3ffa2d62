package io.cambrian.evaluators.offpolicy;

import io.cambrian.evaluators.environment.ActionSpace;

/** From numbers between −1 and 1 to those between the bounds of a space. */
@SuppressWarnings("ArrayRecordComponent") // a table, never compared
record ActionScale(float[] low, float[] high) {

    static ActionScale of(ActionSpace.Box space) {
        float[] low = new float[space.size()];
        float[] high = new float[space.size()];
        for (int number = 0; number < low.length; number++) {
            low[number] = space.low().get(number);
            high[number] = space.high().get(number);
        }
        return new ActionScale(low, high);
    }

    /** Whether every number has bounds; otherwise there is nothing to stretch to. */
    static boolean isBounded(ActionSpace.Box space) {
        return space.low().stream().noneMatch(x -> Float.isInfinite(x))
                && space.high().stream().noneMatch(x -> Float.isInfinite(x));
    }

    /** Stretches actions {@code [number][copy]}. */
    void stretch(float[] unit, float[] stretched) {
        int copies = unit.length / low.length;
        for (int number = 0; number < low.length; number++) {
            float least = low[number];
            float most = high[number];
            for (int i = number * copies; i < (number + 1) * copies; i++) {
                stretched[i] = Math.clamp(least + 0.5f * (unit[i] + 1f) * (most - least), least, most);
            }
        }
    }
}
