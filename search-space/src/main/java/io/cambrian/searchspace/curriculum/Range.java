package io.cambrian.searchspace.curriculum;

/**
 * Whole numbers from one to another, both included.
 *
 * @param least the first
 * @param most the last
 */
public record Range(int least, int most) {

    /** @throws IllegalArgumentException if {@code least} is above {@code most} */
    public Range {
        if (least > most) {
            throw new IllegalArgumentException(
                    "a range goes from its least to its most, found " + least + " to " + most);
        }
    }

    /** Whether all numbers of another range are in this one. */
    public boolean covers(Range other) {
        return least <= other.least && other.most <= most;
    }

    @Override
    public String toString() {
        return least == most ? String.valueOf(least) : least + " to " + most;
    }
}
