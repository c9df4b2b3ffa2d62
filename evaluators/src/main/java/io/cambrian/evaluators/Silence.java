package io.cambrian.evaluators;

import java.util.Locale;

/** Why a consultant gives no reply. */
public enum Silence {
    /** It could not be reached, or kept failing. */
    UNREACHABLE,
    /** It refused what it was asked, and asking again would not help. */
    REFUSED,
    /** It replied with nothing. */
    BLANK,
    /** Its reply was cut off. */
    TRUNCATED,
    /** What it may cost is used up, so that it was not asked. */
    CAP_REACHED,
    /** Only recorded replies may be used, and there is none to this question. */
    NOT_RECORDED,
    /** Nobody was there to be asked. */
    NOBODY;

    /** In kebab case, as archives keep it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The silence of this text.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Silence of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
