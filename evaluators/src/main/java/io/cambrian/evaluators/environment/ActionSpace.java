package io.cambrian.evaluators.environment;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What an agent may do in a step. */
public sealed interface ActionSpace {

    /**
     * One of some numbered actions.
     *
     * @param actions how many, at least 1; they are called from 0
     */
    record Discrete(int actions) implements ActionSpace {

        public Discrete {
            if (actions < 1) {
                throw new IllegalArgumentException("there is at least 1 action, found " + actions);
            }
        }

        @Override
        public String toString() {
            return actions + " actions";
        }
    }

    /**
     * A vector of numbers.
     *
     * @param low the least useful value of each number; may be −∞, never NaN
     * @param high the greatest, as many as the least and each above it; may be ∞
     */
    record Box(List<Float> low, List<Float> high) implements ActionSpace {

        public Box {
            low = List.copyOf(low);
            high = List.copyOf(high);
            if (low.isEmpty() || low.size() != high.size()) {
                throw new IllegalArgumentException(
                        "an action has at least 1 number and as many lower as upper bounds, found " + low.size()
                                + " and " + high.size());
            }
            for (int i = 0; i < low.size(); i++) {
                if (!(low.get(i) < high.get(i))) {
                    throw new IllegalArgumentException(
                            "number " + i + " of an action has a lower bound below its upper bound, found " + low.get(i)
                                    + " and " + high.get(i));
                }
            }
        }

        /**
         * That many numbers, each from −limit to limit.
         *
         * @param size at least 1
         * @param limit above 0
         */
        public static Box symmetric(int size, float limit) {
            return new Box(Collections.nCopies(size, -limit), Collections.nCopies(size, limit));
        }

        /** How many numbers an action has. */
        public int size() {
            return low.size();
        }

        @Override
        public String toString() {
            return IntStream.range(0, size())
                    .mapToObj(i -> low.get(i) + " to " + high.get(i))
                    .distinct()
                    .collect(Collectors.joining("; ", size() + (size() == 1 ? " number " : " numbers "), ""));
        }
    }
}
