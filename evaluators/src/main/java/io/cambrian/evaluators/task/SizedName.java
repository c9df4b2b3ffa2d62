package io.cambrian.evaluators.task;

import java.util.OptionalInt;

/**
 * Names of the form {@code Family-N}.
 *
 * @param family what stands before the dash
 * @param smallest the smallest N that has a task
 * @param largest the largest
 */
record SizedName(String family, int smallest, int largest) {

    private static final int MOST_DIGITS = 9;

    /**
     * The N of a name of this form.
     *
     * @throws UnknownTaskException when N is out of range
     */
    OptionalInt size(String name) {
        String prefix = family + "-";
        String digits = name.startsWith(prefix) ? name.substring(prefix.length()) : "";
        if (digits.isEmpty() || digits.length() > MOST_DIGITS || !digits.chars().allMatch(SizedName::isDigit)) {
            return OptionalInt.empty();
        }
        int size = Integer.parseInt(digits);
        if (size < smallest || size > largest) {
            throw UnknownTaskException.outsideRange(
                    name, prefix + "N is known for N from " + smallest + " to " + largest);
        }
        return OptionalInt.of(size);
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }
}
