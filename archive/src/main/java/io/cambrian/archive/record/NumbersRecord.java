package io.cambrian.archive.record;

import io.cambrian.searchspace.FloatText;

/**
 * Many floats, to the bit, as they are written down.
 *
 * @param base64 the numbers as {@link FloatText}
 */
public record NumbersRecord(String base64) {

    /** @throws io.cambrian.searchspace.CandidateFormatException when the text is not one of whole floats */
    public NumbersRecord {
        FloatText.read(base64);
    }

    /** The record of these numbers. */
    public static NumbersRecord of(float[] numbers) {
        return new NumbersRecord(FloatText.write(numbers));
    }

    /** The numbers, in an array of the caller's own. */
    public float[] numbers() {
        return FloatText.read(base64);
    }
}
