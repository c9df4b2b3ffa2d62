package io.cambrian.evaluators.problem.design.worker;

import io.cambrian.searchspace.NearestName;
import io.cambrian.searchspace.agent.NodeKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What can be asked by {@link Calls#ask}: a word, and what it is about. {@code A} stands for an answer, {@code N} for a number.
 * The free requests are not calls.
 */
public enum Request {
    /** {@code solve}: an answer. */
    SOLVE(false, NodeKind.SOLVE),
    /** {@code verify A}: {@code yes} or {@code no}. */
    VERIFY(
            false,
            NodeKind.WEIGHTED_VOTE,
            NodeKind.FILTER,
            NodeKind.REFINE,
            NodeKind.REMEMBER,
            NodeKind.TREE_SEARCH,
            NodeKind.DAG),
    /** {@code choose N}: which of so many ways suits the problem, counted from 0. */
    CHOOSE(false, NodeKind.ROUTE),
    /** {@code judge A A …}: the best answer, or another that follows from them. */
    JUDGE(false, NodeKind.DEBATE),
    /** {@code plan}: a text. */
    PLAN(false, NodeKind.PLAN),
    /** {@code split N}: into how many parts, at most so many, the problem is split now. */
    SPLIT(false, NodeKind.DECOMPOSE),
    /** {@code merge A A …}: the answer that follows from those to the parts. */
    MERGE(false, NodeKind.DECOMPOSE),
    /** {@code use TOOL}: a text; free. */
    USE(true, NodeKind.USE_TOOL),
    /** {@code retrieve N}: a text about so many such problems; free. */
    RETRIEVE(true, NodeKind.RETRIEVE),
    /** {@code remember A}: keeps an accepted answer while the problem is worked on, and replies {@code yes}; free. */
    REMEMBER(true, NodeKind.REMEMBER),
    /** {@code examples A}: the share of the worked examples that the answer agrees with, such as {@code 0.5}; free. */
    EXAMPLES(true, NodeKind.RUN_EXAMPLES);

    private final boolean free;
    private final Set<NodeKind> nodes;

    Request(boolean free, NodeKind... nodes) {
        this.free = free;
        this.nodes = EnumSet.copyOf(List.of(nodes));
    }

    /** Whether no call is spent. */
    public boolean free() {
        return free;
    }

    /** Whether workers with these abilities can be asked so. */
    public boolean served(Abilities abilities) {
        return nodes.stream().anyMatch(abilities.nodes()::contains);
    }

    /** The word that a request begins with. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The request that begins with this word.
     *
     * @throws MisusedCallException when there is none
     */
    public static Request byText(String word) {
        return Arrays.stream(values())
                .filter(request -> request.text().equals(word))
                .findFirst()
                .orElseThrow(() -> new MisusedCallException("there is no request '" + word + "'"
                        + NearestName.suggestion(
                                word, Arrays.stream(values()).map(Request::text).toList())));
    }
}
