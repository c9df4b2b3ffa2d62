package io.cambrian.searchspace.export.design;

/**
 * What a design answered when a script replied to its calls, as the test of its exported class repeats it.
 *
 * <p>The n-th request of a problem, n counted from 0, is replied to by x modulo as many replies as there are, where
 *
 * <pre>
 * h = hash code of the text: the request's first word, a space, the worker's role, and of every note a comma and the note
 * y = (1000003 · problem + n) · 0x9E3779B97F4A7C15 + h
 * z = (y xor y ⋙ 30) · 0xBF58476D1CE4E5B9
 * x = z xor z ⋙ 27
 * </pre>
 *
 * <p>Replies: {@code a1} to {@code a4} for an answer, {@code no} or {@code yes} of a verifier, {@code 0}, {@code 1}, … for a way,
 * one of the given answers for a judgement or a merger, {@code t1} to {@code t3} for a text, {@code 1}, {@code 2}, … parts, and 0, 0.5
 * or 1 for the agreement with examples.
 *
 * @param problem from 0
 * @param mostCalls on it
 * @param answer {@code a1} to {@code a4}, or empty
 * @param calls how many were made
 */
public record GoldenAnswer(int problem, int mostCalls, String answer, int calls) {}
