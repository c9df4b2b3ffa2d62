package io.cambrian.searchspace.tuning;

import io.cambrian.searchspace.tuning.field.FieldName;
import io.cambrian.searchspace.tuning.field.Setting;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What numbers of one {@link TuningSpace} must be to each other, beyond their own bounds. A constraint holds where one of its
 * fields has no value.
 */
public sealed interface Constraint {

    /** The names of the fields that it relates. */
    List<String> fields();

    /** Whether all of these must have whole numbers. */
    boolean onWholeNumbers();

    /** The constraint as a formula. */
    String text();

    /** Whether the constraint holds. */
    boolean holds(HyperParameters hyperParameters);

    /** smaller ≤ larger: a batch fits into the replay, a range does not end before it starts. */
    record AtMost(String smaller, String larger) implements Constraint {

        /** @throws IllegalArgumentException if a name is not in kebab case */
        public AtMost {
            FieldName.checked(smaller);
            FieldName.checked(larger);
        }

        @Override
        public List<String> fields() {
            return List.of(smaller, larger);
        }

        @Override
        public boolean onWholeNumbers() {
            return false;
        }

        @Override
        public String text() {
            return smaller + " ≤ " + larger;
        }

        @Override
        public boolean holds(HyperParameters hyperParameters) {
            List<Setting.Numeric> numbers = numbers(hyperParameters, fields());
            return numbers.size() < 2
                    || numbers.getFirst().number() <= numbers.getLast().number();
        }
    }

    /**
     * The product of some whole numbers divides the product of others; 0 divides nothing: minibatches divide environment copies × rollout steps.
     *
     * @param divisors at least one name
     * @param dividends at least one name
     */
    record Divides(List<String> divisors, List<String> dividends) implements Constraint {

        /** @throws IllegalArgumentException if a name is not in kebab case, or there is no divisor or no dividend */
        public Divides {
            divisors = divisors.stream().map(FieldName::checked).toList();
            dividends = dividends.stream().map(FieldName::checked).toList();
            if (divisors.isEmpty() || dividends.isEmpty()) {
                throw new IllegalArgumentException(
                        "a constraint on divisors names at least one divisor and one dividend, found " + divisors
                                + " and " + dividends);
            }
        }

        @Override
        public List<String> fields() {
            return Stream.concat(divisors.stream(), dividends.stream()).toList();
        }

        @Override
        public boolean onWholeNumbers() {
            return true;
        }

        @Override
        public String text() {
            return String.join(" × ", divisors) + " divides " + String.join(" × ", dividends);
        }

        @Override
        public boolean holds(HyperParameters hyperParameters) {
            List<Setting.Numeric> below = numbers(hyperParameters, divisors);
            List<Setting.Numeric> above = numbers(hyperParameters, dividends);
            if (below.size() < divisors.size() || above.size() < dividends.size()) {
                return true;
            }
            BigInteger divisor = product(below).abs();
            return divisor.signum() > 0 && product(above).mod(divisor).signum() == 0;
        }

        private static BigInteger product(List<Setting.Numeric> numbers) {
            return numbers.stream()
                    .map(each -> BigInteger.valueOf((long) each.number()))
                    .reduce(BigInteger.ONE, BigInteger::multiply);
        }
    }

    /** The numbers of those fields that have one. */
    private static List<Setting.Numeric> numbers(HyperParameters hyperParameters, List<String> names) {
        return names.stream()
                .map(hyperParameters::setting)
                .flatMap(Optional::stream)
                .filter(Setting.Numeric.class::isInstance)
                .map(Setting.Numeric.class::cast)
                .toList();
    }
}
