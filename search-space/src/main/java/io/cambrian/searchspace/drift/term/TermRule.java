package io.cambrian.searchspace.drift.term;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One rule of the grammar of symbolic drifts: how a term is made of constants and other terms.
 *
 * <p>The rules are read off the records of {@link Weight}, {@link Signal}, {@link Flat} and {@link Penalty}: one rule for each
 * record, whose constants are the components of type double (they come first) and whose operands are the other components.
 */
public final class TermRule {

    private static final Map<Class<?>, TermRule> ALL = all();

    private final TermSort sort;
    private final String title;
    private final int constants;
    private final List<TermSort> operands;
    private final Constructor<?> constructor;
    private final List<Method> accessors;

    private TermRule(Class<?> type, TermSort sort) {
        this.sort = sort;
        this.title = kebab(type.getSimpleName());
        List<Class<?>> parts = Arrays.stream(type.getRecordComponents())
                .<Class<?>>map(RecordComponent::getType)
                .toList();
        this.constants = (int) parts.stream().filter(double.class::equals).count();
        this.operands = parts.stream().skip(constants).map(TermRule::sortOf).toList();
        // found once: what reflection finds is slow when it is used for the first time
        this.constructor = type.getDeclaredConstructors()[0];
        this.accessors = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getAccessor)
                .toList();
    }

    /** The rules that make terms of this sort, in the order in which they are declared. */
    public static List<TermRule> making(TermSort sort) {
        return ALL.values().stream().filter(rule -> rule.sort == sort).toList();
    }

    /** The rule by which this term was made. */
    public static TermRule of(Term term) {
        TermRule rule = ALL.get(term.getClass());
        if (rule == null) {
            throw new AssertionError(term.getClass() + " is no record of the grammar");
        }
        return rule;
    }

    /** What the rule makes. */
    public TermSort sort() {
        return sort;
    }

    /** The record's name in kebab case; unique among the rules of a sort. */
    String title() {
        return title;
    }

    /** How many positive numbers the term needs. */
    public int constants() {
        return constants;
    }

    /** The sorts of the terms that it needs. */
    List<TermSort> operands() {
        return operands;
    }

    /** The size of the smallest term made by this rule. */
    public int leastSize() {
        return 1 + operands.stream().mapToInt(TermSort::leastSize).sum();
    }

    /** Whether terms made by this rule read the progress of training, whatever their operands do. */
    boolean readsProgress() {
        return constants == 0
                && operands.isEmpty()
                && make(List.of(), List.of()).express(new ProgressReading());
    }

    /** Whether another rule makes the same sort of term from the same parts. */
    boolean resembles(TermRule other) {
        return sort == other.sort && constants == other.constants && operands.equals(other.operands);
    }

    /**
     * A term by this rule.
     *
     * @param numbers its {@link #constants} constants
     * @param terms its operands, of the sorts that the rule asks for
     * @throws IllegalArgumentException if a constant is out of range
     */
    public Term make(List<Double> numbers, List<Term> terms) {
        List<Object> arguments = new ArrayList<>(numbers);
        arguments.addAll(terms);
        try {
            return (Term) constructor.newInstance(arguments.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new AssertionError("the rule " + title + " cannot be applied", e);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("the rule " + title + " cannot be applied", e);
        }
    }

    /** The constants of a term made by this rule. */
    public List<Double> constantsOf(Term term) {
        return parts(term).subList(0, constants).stream()
                .map(Double.class::cast)
                .toList();
    }

    /** The terms of which a term of this rule is made. */
    public List<Term> operandsOf(Term term) {
        return parts(term).stream().skip(constants).map(Term.class::cast).toList();
    }

    private List<Object> parts(Term term) {
        List<Object> parts = new ArrayList<>();
        for (Method accessor : accessors) {
            try {
                parts.add(accessor.invoke(term));
            } catch (ReflectiveOperationException e) {
                throw new AssertionError("the rule " + title + " cannot be undone", e);
            }
        }
        return parts;
    }

    private static Map<Class<?>, TermRule> all() {
        Map<Class<?>, TermRule> rules = new LinkedHashMap<>();
        for (TermSort sort : TermSort.values()) {
            for (Class<?> type : sort.type().getPermittedSubclasses()) {
                rules.put(type, new TermRule(type, sort));
            }
        }
        return rules;
    }

    private static TermSort sortOf(Class<?> type) {
        return Arrays.stream(TermSort.values())
                .filter(sort -> sort.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError(type + " is no sort of terms; constants come first"));
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return title;
    }
}
