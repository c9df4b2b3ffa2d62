package io.cambrian.evaluators.growth;

import io.cambrian.evaluators.tensor.Variables;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The variables of an agent after a change of some of its networks. */
final class ChangedVariables {

    private ChangedVariables() {}

    static Variables of(NetworkChange change, Variables before, List<NetworkVariables> networks) {
        Variables after = new Variables();
        Set<String> changed = new HashSet<>();
        for (NetworkVariables network : networks) {
            NetworkVariables wanted = network.after(change);
            for (Quantity quantity : Quantity.values()) {
                if (network.isIn(before, quantity)) {
                    changed.addAll(network.names(quantity));
                    wanted.write(change.applyTo(network.read(before, quantity), quantity), after, quantity);
                }
            }
        }
        copy(before, after, changed);
        return after;
    }

    /** In the order of their names, so that nothing depends on how a set happens to be ordered. */
    private static void copy(Variables before, Variables after, Set<String> except) {
        for (String name : new TreeSet<>(before.names())) {
            if (!except.contains(name)) {
                after.declare(name, before.shape(name));
                float[] numbers = before.values(name);
                System.arraycopy(numbers, 0, after.values(name), 0, numbers.length);
            }
        }
    }
}
