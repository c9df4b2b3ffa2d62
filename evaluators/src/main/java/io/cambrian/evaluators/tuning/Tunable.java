package io.cambrian.evaluators.tuning;

import io.cambrian.searchspace.tuning.HyperParameters;
import io.cambrian.searchspace.tuning.field.Setting;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * One hyper-parameter of a learner.
 *
 * @param <S> the learner's settings
 * @param <T> the type of this part of them
 * @param name in kebab case, as run specs write it
 * @param range which values the learner accepts
 * @param part what settings have
 * @param reading a legal value as such a part
 * @param writing a part as a value; empty for a part that stands for none
 */
public record Tunable<S, T>(
        String name,
        LegalRange range,
        Function<S, T> part,
        Function<Setting, T> reading,
        Function<T, Optional<Setting>> writing) {

    /** A real number between bounds. */
    public static <S> Tunable<S, Double> real(String name, double low, double high, Function<S, Double> part) {
        return new Tunable<>(
                name,
                new LegalRange.Reals(low, high),
                part,
                Tunable::number,
                value -> Optional.of(new Setting.Real(value)));
    }

    /** A real number above 0 that settings need not have. */
    public static <S> Tunable<S, OptionalDouble> optionalReal(String name, Function<S, OptionalDouble> part) {
        return new Tunable<>(
                name,
                new LegalRange.Reals(Double.MIN_NORMAL, Double.MAX_VALUE),
                part,
                setting -> OptionalDouble.of(number(setting)),
                value -> value.stream().<Setting>mapToObj(Setting.Real::new).findFirst());
    }

    /** A whole number of at least {@code low}. */
    public static <S> Tunable<S, Integer> whole(String name, int low, Function<S, Integer> part) {
        return new Tunable<>(
                name,
                new LegalRange.Wholes(low),
                part,
                setting -> (int) number(setting),
                value -> Optional.of(new Setting.Whole(value)));
    }

    /** A whole number of at least {@code low} that settings need not have. */
    public static <S> Tunable<S, Optional<Integer>> optionalWhole(
            String name, int low, Function<S, Optional<Integer>> part) {
        return new Tunable<>(
                name,
                new LegalRange.Wholes(low),
                part,
                setting -> Optional.of((int) number(setting)),
                value -> value.map(Setting.Whole::new));
    }

    /** A choice. */
    public static <S> Tunable<S, Boolean> flag(String name, Function<S, Boolean> part) {
        return new Tunable<>(
                name,
                new LegalRange.Flags(),
                part,
                new Setting.Flag(true)::equals,
                value -> Optional.of(new Setting.Flag(value)));
    }

    /** One of the constants of an enumeration, by their names in kebab case. */
    public static <S, E extends Enum<E>> Tunable<S, E> constant(String name, Class<E> type, Function<S, E> part) {
        E[] constants = type.getEnumConstants();
        return new Tunable<>(
                name,
                new LegalRange.Names(Arrays.stream(constants).map(Tunable::word).toList()),
                part,
                setting -> Arrays.stream(constants)
                        .filter(each -> word(each).equals(setting.text()))
                        .findFirst()
                        .orElseThrow(),
                value -> Optional.of(new Setting.Word(word(value))));
    }

    /** The value that settings have; empty if they have none. */
    public Optional<Setting> current(S settings) {
        return writing.apply(part.apply(settings));
    }

    /** The part that hyper-parameters ask for, or that of the settings where they ask for none. */
    public T in(HyperParameters hyperParameters, S settings) {
        return hyperParameters.setting(name).map(reading).orElseGet(() -> part.apply(settings));
    }

    private static double number(Setting setting) {
        return ((Setting.Numeric) setting).number();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
