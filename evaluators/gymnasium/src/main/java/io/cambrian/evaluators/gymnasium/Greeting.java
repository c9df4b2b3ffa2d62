package io.cambrian.evaluators.gymnasium;

import io.cambrian.evaluators.environment.ActionSpace;
import io.cambrian.evaluators.environment.ObservationSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What the Python process says first. */
sealed interface Greeting {

    /**
     * The environments are made.
     *
     * @param mostSteps the most steps of an episode; 0 without a limit
     */
    record Ready(int mostSteps, ObservationSpace observationSpace, ActionSpace actionSpace) implements Greeting {}

    /** Gymnasium knows no environment of that id; its own words. */
    record Unknown(String words) implements Greeting {}

    /** It cannot be made or offered: a package is missing, a space is not supported. */
    record Refused(String reason) implements Greeting {}

    /** The word that every greeting begins with: "CBGY". */
    int MAGIC = 0x43424759;

    /** The protocol that {@code bridge.py} describes. */
    int VERSION = 1;

    /** Waits for the greeting. */
    static Greeting of(PythonProcess process) {
        process.await();
        int magic = process.receiveWord();
        int version = process.receiveWord();
        if (magic != MAGIC || version != VERSION) {
            throw process.failed("greeted with words that are not of this protocol");
        }
        int kind = process.receiveWord();
        Greeting greeting = switch (kind) {
            case 0 -> new Ready(process.receiveWord(), observationSpace(process), actionSpace(process));
            case 1 -> new Unknown(process.receiveText(process.receiveWord()));
            case 2 -> new Refused(process.receiveText(process.receiveWord()));
            default -> throw process.failed("greeted in an unknown way, " + kind);
        };
        process.answered();
        return greeting;
    }

    private static ObservationSpace observationSpace(PythonProcess process) {
        int axes = process.receiveWord();
        List<Integer> shape = new ArrayList<>();
        for (int axis = 0; axis < axes; axis++) {
            shape.add(process.receiveWord());
        }
        return new ObservationSpace(shape, OptionalInt.empty());
    }

    private static ActionSpace actionSpace(PythonProcess process) {
        int numbers = process.receiveWord();
        if (numbers == 0) {
            return new ActionSpace.Discrete(process.receiveWord());
        }
        return new ActionSpace.Box(bounds(process, numbers), bounds(process, numbers));
    }

    private static List<Float> bounds(PythonProcess process, int numbers) {
        List<Float> bounds = new ArrayList<>();
        for (int i = 0; i < numbers; i++) {
            bounds.add(Float.intBitsToFloat(process.receiveWord()));
        }
        return bounds;
    }
}
