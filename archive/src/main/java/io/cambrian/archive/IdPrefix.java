package io.cambrian.archive;

import io.cambrian.archive.record.UnknownId;
import java.util.List;
import java.util.Optional;

/**
 * Finds the one thing that people mean when they type the beginning of its id.
 *
 * @param noun what is looked for, such as {@code run}
 * @param place the archive, for messages
 * @param beginningWith the ids that begin with a text, sorted
 */
record IdPrefix(String noun, String place, Search beginningWith) {

    /** Looks ids up by how they begin. */
    @FunctionalInterface
    interface Search {
        List<String> find(String prefix, int limit);
    }

    private static final int LISTED = 5;
    private static final int LISTED_NEAREST = 2;

    /**
     * The only id that begins with {@code given}, or is equal to it.
     *
     * @throws UnknownId when there is none, or more than one
     */
    String resolve(String given) {
        List<String> found = beginningWith.find(given, LISTED);
        if (found.isEmpty()) {
            throw UnknownId.none(noun, given, nearest(given), place);
        }
        Optional<String> exact = found.stream().filter(given::equals).findFirst();
        if (exact.isEmpty() && found.size() > 1) {
            throw UnknownId.several(noun, given, found, place);
        }
        return exact.orElseGet(found::getFirst);
    }

    /** Those that share the longest beginning. */
    private List<String> nearest(String given) {
        for (int length = given.length() - 1; length >= 0; length--) {
            List<String> found = beginningWith.find(given.substring(0, length), LISTED_NEAREST);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }
}
