package io.cambrian.evaluators.problem.design.worker;

import java.util.Locale;

/** What a note tells a worker, and what its handle stands for. */
public enum Note {
    /** A plan to follow; the handle is a text's, from {@link Workers#plan}. */
    PLAN,
    /** The part of the problem to answer; the handle is its number, from 0. */
    PART,
    /** What a tool has found; the handle is a text's, from {@link Workers#use}. */
    TOOL_RESULT,
    /** What is remembered about such problems; the handle is a text's, from {@link Workers#retrieve}. */
    MEMORY,
    /** An answer of somebody else, or the answer so far. */
    ANSWER,
    /** An answer that a verifier has accepted. */
    ACCEPTED,
    /** An answer that a verifier has refused. */
    REFUSED,
    /** An answer that does not agree with all worked examples. */
    FAILED;

    /** The word by which designs in Java name it: {@code tool-result}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
