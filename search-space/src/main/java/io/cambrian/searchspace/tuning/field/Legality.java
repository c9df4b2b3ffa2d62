package io.cambrian.searchspace.tuning.field;

import java.util.Optional;

/** What fields ask of the settings that they are given. */
final class Legality {

    private Legality() {}

    /** The setting, if the field has no objection. */
    static Setting checked(Field field, Setting setting) {
        field.objection(setting).ifPresent(reason -> {
            throw new IllegalArgumentException(reason);
        });
        return setting;
    }

    /** The number that the setting must be. */
    static double number(Field field, Setting setting) {
        if (setting instanceof Setting.Numeric numeric) {
            return numeric.number();
        }
        throw new IllegalArgumentException(sentence(field, "a number", setting));
    }

    /** The objection to a setting, unless it is legal. */
    static Optional<String> unless(boolean legal, Field field, String expected, Setting found) {
        return legal ? Optional.empty() : Optional.of(sentence(field, expected, found));
    }

    static String sentence(Field field, String expected, Setting found) {
        return "'" + field.name() + "' is " + expected + ", found " + found.text();
    }
}
