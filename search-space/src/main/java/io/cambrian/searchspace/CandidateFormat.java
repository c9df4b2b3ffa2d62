package io.cambrian.searchspace;

/**
 * How candidates of one kind are written down. Writing and reading are inverse: {@code read(write(c))} equals {@code c}.
 *
 * @param <C> the kind of candidate
 */
public interface CandidateFormat<C extends Candidate> {

    /** The whole candidate as one line of JSON, including parts that do not change its behaviour. */
    String write(C candidate);

    /**
     * The canonical JSON, from which {@link Candidate#id()} is computed; {@link #read} accepts it too. What {@link #write} gives,
     * where every part of a candidate counts.
     */
    default String writeCanonical(C candidate) {
        return write(candidate);
    }

    /**
     * The candidate that this JSON describes.
     *
     * @throws CandidateFormatException when the text is not JSON or describes no well-formed candidate; the message names
     *     the place and what was expected
     */
    C read(String json);

    /** One line for people: a formula, a short description. */
    String formula(C candidate);
}
