package io.cambrian.evaluators.rule.lpg;

import java.util.Arrays;

/** Numbers the states that were met, in the order of meeting them, so that tables can do without all others. */
final class VisitedStates {

    private static final int NOT_MET = -1;

    private final int[] number;
    private int[] met = new int[64];
    private int count;

    /** None of so many states. */
    VisitedStates(int states) {
        number = new int[states];
        Arrays.fill(number, NOT_MET);
    }

    /** Forgets all. */
    void clear() {
        for (int i = 0; i < count; i++) {
            number[met[i]] = NOT_MET;
        }
        count = 0;
    }

    /** Meets states, given by their numbers in all; a negative number stands for none. */
    void meet(float[] states) {
        for (float each : states) {
            int state = (int) each;
            if (state >= 0 && number[state] == NOT_MET) {
                if (count == met.length) {
                    met = Arrays.copyOf(met, 2 * count);
                }
                met[count] = state;
                number[state] = count++;
            }
        }
    }

    /** How many were met. */
    int count() {
        return count;
    }

    /** Writes the numbers of states among those that were met. */
    void renumber(float[] states, float[] target) {
        for (int i = 0; i < states.length; i++) {
            target[i] = states[i] < 0 ? NOT_MET : number[(int) states[i]];
        }
    }

    /** Writes the rows of the met states one after the other. */
    void gather(float[] table, float[] target) {
        int columns = table.length / number.length;
        for (int i = 0; i < count; i++) {
            System.arraycopy(table, met[i] * columns, target, i * columns, columns);
        }
    }
}
