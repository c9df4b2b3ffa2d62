package io.cambrian.searchspace.agent;

/**
 * A whole number that a node has.
 *
 * @param name its key in JSON
 * @param least the smallest that is allowed
 * @param most the largest
 */
public record NumberKey(String name, int least, int most) {

    void require(int found) {
        if (found < least || found > most) {
            throw new IllegalArgumentException(
                    "'" + name + "' is a whole number from " + least + " to " + most + ", found " + found);
        }
    }
}
