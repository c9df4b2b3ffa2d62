package io.cambrian.searchspace.agent;

import io.cambrian.searchspace.NearestName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** As whom a worker is asked. What the three experts of a task are experts in, the task says. */
public enum Role {
    EXPERT_1,
    EXPERT_2,
    EXPERT_3,
    GENERIC;

    /** The role as designs are written: {@code expert-1}, {@code generic}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All roles as designs are written. */
    public static List<String> texts() {
        return Arrays.stream(values()).map(Role::text).toList();
    }

    /** @throws IllegalArgumentException if there is no such role; the message suggests the nearest */
    public static Role byText(String text) {
        return Arrays.stream(values())
                .filter(role -> role.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no role '" + text + "'" + NearestName.suggestion(text, texts())));
    }
}
