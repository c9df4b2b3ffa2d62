package io.cambrian.schedules.spec.yaml;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ends of messages that guess which value was meant by one of another type; empty where nobody can say. */
final class Meant {

    private static final Pattern PEOPLES =
            Pattern.compile("([0-9]+(?:[.,][0-9]+)?(?:[eE]-?[0-9]{1,3})?)\\s*(|[a-zA-Z]+|%)");
    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final Map<String, BigDecimal> FACTORS =
            Map.of("", ONE, "k", new BigDecimal(1000), "m", new BigDecimal(1_000_000), "%", new BigDecimal("0.01"));
    private static final Map<String, BigDecimal> SECONDS =
            Map.of("", ONE, "s", ONE, "min", new BigDecimal(60), "m", new BigDecimal(60), "h", new BigDecimal(3600));

    private Meant() {}

    /** The flag that other formats write so. */
    static String flag(YamlNode found) {
        return switch (found.description().toLowerCase(Locale.ROOT)) {
            case "'yes'", "'on'", "'y'", "1" -> " (did you mean true?)";
            case "'no'", "'off'", "'n'", "0" -> " (did you mean false?)";
            default ->
                found instanceof YamlNode.Text text ? Place.suggestion(text.value(), List.of("true", "false")) : "";
        };
    }

    /** A list of the only item. */
    static String list(YamlNode found) {
        return switch (found) {
            case YamlNode.Text text -> " (did you mean [" + text.value() + "]?)";
            case YamlNode.Number number -> " (did you mean [" + number.written() + "]?)";
            default -> "";
        };
    }

    /**
     * The number that people write so: {@code 0,5}, {@code 20k}, {@code 1.5M}, {@code 5%}, and for keys in seconds {@code 0.5h},
     * {@code 10min}, {@code 30s}; none that the key would refuse as well.
     *
     * @param fits which numbers the key may have
     */
    static String number(String key, YamlNode found, Predicate<BigDecimal> fits) {
        Matcher written = found instanceof YamlNode.Text text ? PEOPLES.matcher(text.value()) : PEOPLES.matcher("");
        if (!written.matches()) {
            return "";
        }
        String unit = written.group(2).toLowerCase(Locale.ROOT);
        BigDecimal factor = (key.endsWith("-seconds") ? SECONDS : FACTORS).get(unit);
        if (factor == null) {
            return "";
        }
        BigDecimal number = new BigDecimal(written.group(1).replace(',', '.')).multiply(factor);
        return fits.test(number)
                ? " (did you mean " + number.stripTrailingZeros().toPlainString() + "?)"
                : "";
    }
}
