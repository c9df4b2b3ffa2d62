package io.cambrian.evaluators.problem.design.worker;

import io.cambrian.searchspace.agent.NodeKind;
import io.cambrian.searchspace.agent.Worker;
import io.cambrian.searchspace.random.Seed;

/**
 * Whoever answers when a design asks. One problem is worked on after another, by one thread.
 *
 * <p>Answers and texts are handles: numbers from 0 whose meaning the workers keep, from {@link #begin} to the next. Equal answers
 * have equal handles, since votes compare handles. Every method but {@link #begin}, {@link #agreement} and {@link #score} is one
 * request of a design; those that count as calls are marked, and are made only while calls are left.
 *
 * <p>All chance follows from the seed and the problem's number. A worker that cannot answer, since somebody outside of this
 * program does not, throws {@link io.cambrian.evaluators.problem.NoAnswerException}: the attempt ends without a score. Workers
 * are asked only for what their {@link Abilities} list; what few of them serve throws {@link UnsupportedOperationException} unless
 * it is overridden.
 */
public interface Workers {

    /** No answer: no call was left for one. */
    int NONE = -1;

    /** Takes up a problem and forgets the one before, with all handles. */
    void begin(Seed problems, long problem);

    /** One call: an answer to the problem, or to the part of it that the notes name. */
    int solve(Worker worker, Notes notes);

    /** One call: whether the answer seems right to the verifier. */
    boolean accepts(Worker verifier, int answer, Notes notes);

    /**
     * One call: which of several ways suits the problem.
     *
     * @return from 0 to {@code ways - 1}
     */
    int choose(Worker classifier, int ways, Notes notes);

    /**
     * One call: the best of some answers, or another one that follows from them.
     *
     * @param answers the first {@code count} count; as they were given, equal ones as often as they occur
     */
    int judge(Worker judge, int[] answers, int count, Notes notes);

    /** One call: a plan, as the handle of a text. */
    int plan(Worker planner, Notes notes);

    /**
     * One call: splits the problem.
     *
     * @param parts at most so many
     * @return how many parts there are now, at least 1
     */
    default int split(Worker splitter, int parts, Notes notes) {
        throw unserved(NodeKind.DECOMPOSE);
    }

    /**
     * One call: the answer to the problem that follows from the answers to its parts.
     *
     * @param answers the first {@code count} are those of the parts, in order; there may be fewer than parts
     */
    default int merge(Worker splitter, int[] answers, int count, Notes notes) {
        throw unserved(NodeKind.DECOMPOSE);
    }

    /** The result of a tool on the problem, as the handle of a text. */
    default int use(String tool, Notes notes) {
        throw unserved(NodeKind.USE_TOOL);
    }

    /** What is remembered about up to so many such problems, as the handle of a text. */
    default int retrieve(int examples, Notes notes) {
        throw unserved(NodeKind.RETRIEVE);
    }

    /**
     * Keeps an answer that was accepted, for {@link #retrieve} while this problem is worked on. Memory never reaches the next
     * problem: scores would depend on the order of problems then.
     */
    default void remember(int answer) {
        throw unserved(NodeKind.REMEMBER);
    }

    /** The share of the problem's worked examples that the answer agrees with, from 0 to 1. */
    default float agreement(int answer) {
        throw unserved(NodeKind.RUN_EXAMPLES);
    }

    /** How good the answer is, from 0 to 1; never told to a design. */
    float score(int answer);

    private static UnsupportedOperationException unserved(NodeKind kind) {
        return new UnsupportedOperationException("these workers do not serve '" + kind.text() + "'");
    }
}
