package io.cambrian.evaluators.tuning;

import io.cambrian.searchspace.tuning.field.Setting;
import java.util.List;

/** Which values a learner accepts for one hyper-parameter. */
public sealed interface LegalRange {

    /** Whether the learner accepts a value. */
    boolean contains(Setting setting);

    /** The range in words, to stand behind "is". */
    String text();

    /**
     * Numbers between bounds, both included. The least normal number of double or single precision as the lower bound stands for
     * "above 0", the greatest of either as the upper one for none.
     */
    record Reals(double low, double high) implements LegalRange {

        @Override
        public boolean contains(Setting setting) {
            return setting instanceof Setting.Numeric numeric && numeric.number() >= low && numeric.number() <= high;
        }

        @Override
        public String text() {
            boolean positive = low == Double.MIN_NORMAL || low == Float.MIN_NORMAL;
            String most = new Setting.Real(high).text();
            if (high == Double.MAX_VALUE || high == Float.MAX_VALUE) {
                return positive ? "a number above 0" : "a number of at least " + new Setting.Real(low).text();
            }
            return positive
                    ? "a number above 0 and at most " + most
                    : "a number from " + new Setting.Real(low).text() + " to " + most;
        }
    }

    /** Whole numbers of at least {@code low} that an {@code int} holds. */
    record Wholes(int low) implements LegalRange {

        @Override
        public boolean contains(Setting setting) {
            return setting instanceof Setting.Whole whole && whole.value() >= low && whole.value() <= Integer.MAX_VALUE;
        }

        @Override
        public String text() {
            return "a whole number from " + low + " to " + Integer.MAX_VALUE;
        }
    }

    /** One of several names. */
    record Names(List<String> names) implements LegalRange {

        public Names {
            names = List.copyOf(names);
        }

        @Override
        public boolean contains(Setting setting) {
            return setting instanceof Setting.Word word && names.contains(word.value());
        }

        @Override
        public String text() {
            return "one of " + String.join(", ", names);
        }
    }

    /** True or false. */
    record Flags() implements LegalRange {

        @Override
        public boolean contains(Setting setting) {
            return setting instanceof Setting.Flag;
        }

        @Override
        public String text() {
            return "true or false";
        }
    }
}
