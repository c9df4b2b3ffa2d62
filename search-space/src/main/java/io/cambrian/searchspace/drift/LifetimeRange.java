package io.cambrian.searchspace.drift;

/**
 * The lengths of training, in updates, for which a drift that sees the time was made. For others it was never tried.
 *
 * @param least at least 1
 * @param most at least {@code least}
 */
public record LifetimeRange(int least, int most) {

    /** @throws IllegalArgumentException unless 1 ≤ least ≤ most */
    public LifetimeRange {
        if (least < 1 || most < least) {
            throw new IllegalArgumentException(
                    "a range of lifetimes is two numbers of updates, 1 ≤ least ≤ most, found " + least + " and "
                            + most);
        }
    }

    /** Whether a training of so many updates lies within. */
    public boolean contains(long updates) {
        return least <= updates && updates <= most;
    }

    @Override
    public String toString() {
        return least + " to " + most + " updates";
    }
}
