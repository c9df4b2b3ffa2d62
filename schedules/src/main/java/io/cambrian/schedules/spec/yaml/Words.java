package io.cambrian.schedules.spec.yaml;

import java.util.Locale;

/** The words of run specs. */
public final class Words {

    /** Asks for none where there is one by default. */
    public static final String NONE = "none";

    private Words() {}

    /** How run specs write a constant: in lower case, with hyphens. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
