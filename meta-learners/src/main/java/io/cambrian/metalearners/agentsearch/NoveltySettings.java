package io.cambrian.metalearners.agentsearch;

/**
 * What is not worth a measurement, or a place among the parents. A candidate that was proposed before never is.
 *
 * @param draws how often a candidate is drawn anew before its place is given up; the second half are fresh samples
 * @param fingerprints whether candidates with the fingerprint of an earlier one are drawn anew
 * @param signatures whether candidates that solve exactly the problems that an earlier one solves become no parents
 * @param letThrough every so-manieth repeat is let through, since candidates that behave alike on a few problems may differ elsewhere
 */
public record NoveltySettings(int draws, boolean fingerprints, boolean signatures, int letThrough) {

    /** Only that nothing is proposed twice. */
    public static final NoveltySettings DUPLICATES = new NoveltySettings(40, false, false, 3);

    /** Fingerprints and signatures too; one repeat in three is let through. */
    public static final NoveltySettings BEHAVIOUR = new NoveltySettings(40, true, true, 3);

    /** @throws IllegalArgumentException when there are fewer than 2 draws, or {@code letThrough} is below 1 */
    public NoveltySettings {
        if (draws < 2 || letThrough < 1) {
            throw new IllegalArgumentException(
                    "a candidate is drawn at least 2 times, and at most every repeat is let through, found " + draws
                            + " and " + letThrough);
        }
    }
}
