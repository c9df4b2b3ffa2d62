package io.cambrian.schedules.study.loss;

import io.cambrian.schedules.family.Families;
import io.cambrian.searchspace.CandidateId;

/**
 * A program whose settings are to be tuned.
 *
 * @param name what reports call it
 * @param text the literature's name or the JSON, as the key {@code search-space.program} of a run spec has it
 */
public record RetuneProgram(String name, String text) {

    /** A program from the literature. */
    public static RetuneProgram named(String name) {
        return new RetuneProgram(name, name);
    }

    /** The program's own id, which no setting changes. */
    CandidateId id() {
        return Families.member(text).id();
    }
}
