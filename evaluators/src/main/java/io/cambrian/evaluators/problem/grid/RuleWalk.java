package io.cambrian.evaluators.problem.grid;

import java.util.ArrayList;
import java.util.List;

/** All rules that begin alike and go on with so many operations of an alphabet, in the alphabet's order. */
final class RuleWalk {

    private final List<GridOperation> alphabet;
    private final int[] letters;
    private final int prefix;
    private final List<GridOperation> rule;
    private boolean begun;

    RuleWalk(List<GridOperation> prefix, List<GridOperation> alphabet, int length) {
        this.alphabet = alphabet;
        this.prefix = prefix.size();
        letters = new int[length];
        rule = new ArrayList<>(prefix);
        for (int i = 0; i < length; i++) {
            rule.add(alphabet.getFirst());
        }
    }

    /** Goes to the next rule, unless that was the last one. */
    boolean next() {
        if (!begun) {
            begun = true;
            return true;
        }
        for (int place = letters.length - 1; place >= 0; place--) {
            letters[place] = (letters[place] + 1) % alphabet.size();
            rule.set(prefix + place, alphabet.get(letters[place]));
            if (letters[place] != 0) {
                return true;
            }
        }
        return false;
    }

    /** The rule; it changes with {@link #next}. */
    List<GridOperation> rule() {
        return rule;
    }
}
