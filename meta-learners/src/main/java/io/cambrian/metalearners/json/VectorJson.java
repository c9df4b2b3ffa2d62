package io.cambrian.metalearners.json;

import io.cambrian.metalearners.StateFormatException;
import io.cambrian.searchspace.CandidateFormatException;
import io.cambrian.searchspace.FloatText;
import io.cambrian.searchspace.RealVector;

/** How vectors stand in a state's JSON: as {@link FloatText}. */
public final class VectorJson {

    private VectorJson() {}

    /** The text of a vector. */
    public static String write(RealVector vector) {
        return FloatText.write(vector.values());
    }

    /**
     * The vector that is the part {@code name} of {@code state}.
     *
     * @throws StateFormatException when there is no such part, or it is no text of floats
     */
    public static RealVector read(StateJson state, String name) {
        try {
            return RealVector.owning(FloatText.read(state.text(name)));
        } catch (CandidateFormatException e) {
            throw new StateFormatException(state.where(name) + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * The vector that is the part {@code name} of {@code state} and must have so many coordinates.
     *
     * @throws StateFormatException when there is no such part, or it is no text of so many floats
     */
    public static RealVector read(StateJson state, String name, int length) {
        RealVector vector = read(state, name);
        if (vector.length() != length) {
            throw new StateFormatException(state.where(name) + " should have " + length
                    + " numbers to fit its mean, found " + vector.length());
        }
        return vector;
    }
}
