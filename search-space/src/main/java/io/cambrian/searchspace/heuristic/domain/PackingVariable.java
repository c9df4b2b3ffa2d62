package io.cambrian.searchspace.heuristic.domain;

import java.util.Arrays;
import java.util.List;

/**
 * What a rule of online bin packing may observe of a bin into which the item fits. Sizes are integers, in the unit in which the
 * capacity is given. An unopened bin is one of the options, with the whole capacity as its residual.
 */
public enum PackingVariable implements Variable {
    ITEM("item", "s", "s", Scope.DECISION, "the size of the item"),
    RESIDUAL("residual", "r", "r", Scope.DECISION, "the room left in the bin before the item is put in"),
    GAP("gap", "g", "g", Scope.DECISION, "the room left in the bin afterwards, residual − item"),
    CAPACITY("capacity", "C", "C", Scope.DECISION, "the room in an empty bin"),
    NEW("new", "new", "\\mathrm{new}", Scope.DECISION, "1 of an unopened bin, 0 of an open one"),

    ALIKE("alike", "N(r)", "N(r)", Scope.COUNTS, "how many open bins have this residual; 0 of an unopened bin"),
    AWAITING(
            "awaiting", "N(g)", "N(g)", Scope.COUNTS, "how many open bins have the gap as their residual; 0 for gap 0"),
    OPEN("open", "B", "B", Scope.COUNTS, "how many bins are open and not full"),
    PACKED("packed", "k", "k", Scope.COUNTS, "how many items have been packed"),
    GAP_ITEMS("gap-items", "f(g)", "f(g)", Scope.COUNTS, "how many items of the gap's size have come; 0 for gap 0"),
    RESIDUAL_ITEMS("residual-items", "f(r)", "f(r)", Scope.COUNTS, "how many items of the residual's size have come"),

    POSITION("position", "j", "j", Scope.ORDER, "the bin's place in the row of bins, from 0"),
    LAST("last", "ℓ", "\\ell", Scope.ORDER, "the place of the last bin that is not empty; −1 if all are"),
    PREVIOUS(
            "previous",
            "p",
            "p",
            Scope.ORDER,
            "the residual of the nearest bin before it that fits; 0 if there is none"),
    NOISE("noise", "u", "u", Scope.ORDER, "uniform in (0, 1), drawn anew for every bin and item");

    /** What a simulation must keep so that the variable can be observed; each includes the ones before. */
    public enum Scope {
        /** Nothing: the bin and the item alone. A rule of this scope is a table over (item, residual). */
        DECISION,
        /** How many bins there are of each residual, and how many items of each size have come. */
        COUNTS,
        /** The row of bins in which each has its place. */
        ORDER
    }

    private final Wording wording;
    private final Scope scope;

    PackingVariable(String title, String symbol, String latex, Scope scope, String meaning) {
        this.wording = new Wording(title, symbol, latex, meaning);
        this.scope = scope;
    }

    /** The variables up to a scope, in order. */
    public static List<Variable> upTo(Scope scope) {
        return Arrays.stream(values())
                .filter(variable -> variable.scope.compareTo(scope) <= 0)
                .<Variable>map(variable -> variable)
                .toList();
    }

    /** What must be kept so that it can be observed. */
    public Scope scope() {
        return scope;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
