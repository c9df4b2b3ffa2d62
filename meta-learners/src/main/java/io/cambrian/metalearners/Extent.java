package io.cambrian.metalearners;

/**
 * How far a search has come by the measure that ends it.
 *
 * @param done from 0 to {@code wanted}
 * @param wanted at least 1
 * @param unit what is counted, in the plural
 */
public record Extent(long done, long wanted, String unit) {

    /** @throws IllegalArgumentException when less than 1 is wanted, or {@code done} lies outside 0 to {@code wanted} */
    public Extent {
        if (wanted < 1 || done < 0 || done > wanted) {
            throw new IllegalArgumentException(
                    "a search is done from 0 to all of at least 1 " + unit + ", found " + done + " of " + wanted);
        }
    }
}
