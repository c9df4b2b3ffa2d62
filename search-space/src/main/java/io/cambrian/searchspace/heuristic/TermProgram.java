package io.cambrian.searchspace.heuristic;

import io.cambrian.searchspace.heuristic.Quantity.Choice;
import io.cambrian.searchspace.heuristic.Quantity.Constant;
import io.cambrian.searchspace.heuristic.Quantity.Flag;
import io.cambrian.searchspace.heuristic.Quantity.Observed;
import io.cambrian.searchspace.heuristic.Quantity.Operation;
import io.cambrian.searchspace.heuristic.domain.Operator;
import io.cambrian.searchspace.heuristic.domain.Variable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A term for many options at once: a list of steps over columns, one number per option, equal terms computed once. Values are
 * those of {@link Interpreter} to the last bit.
 *
 * <p>Columns of variables belong to the caller, who fills them between runs. What is the same for all options of a run is
 * computed for the first of them only. Mutable and for one thread; it allocates nothing after construction.
 */
public final class TermProgram {

    private final Step[] steps;
    private final double[] result;

    private TermProgram(Step[] steps, double[] result) {
        this.steps = steps;
        this.result = result;
    }

    /**
     * The program of a term.
     *
     * @param columns for each variable of the domain, by its place, at least {@code capacity} numbers; those of variables that
     *     the term does not read may be empty
     * @param uniform the variables whose value is the same for all options of a run; the caller fills their columns all the same
     * @param capacity how many options a run has at most
     */
    public static TermProgram of(Quantity priority, double[][] columns, Set<? extends Variable> uniform, int capacity) {
        Compiler compiler = new Compiler(columns, uniform, capacity);
        double[] result = compiler.register(priority).values();
        return new TermProgram(compiler.steps.toArray(Step[]::new), result);
    }

    /**
     * Computes the values of the first options.
     *
     * @param count how many options, from 1 to the capacity
     * @return the values, in an array that the next run overwrites; a term that is one variable returns that variable's column
     */
    public double[] run(int count) {
        for (Step step : steps) {
            step.run(count);
        }
        return result;
    }

    /** A finished column and whether it has the same number for all options. */
    private record Register(double[] values, boolean uniform) {}

    /** Builds the steps, each after those that it needs. */
    private static final class Compiler {

        private final double[][] columns;
        private final Set<? extends Variable> uniform;
        private final int capacity;
        private final Map<Term, Register> registers = new LinkedHashMap<>();
        private final List<Step> steps = new ArrayList<>();

        Compiler(double[][] columns, Set<? extends Variable> uniform, int capacity) {
            this.columns = columns;
            this.uniform = uniform;
            this.capacity = capacity;
        }

        Register register(Term term) {
            Register known = registers.get(term);
            if (known != null) {
                return known;
            }
            Register made = switch (term) {
                case Constant constant -> {
                    double[] column = new double[capacity];
                    Arrays.fill(column, constant.value());
                    yield new Register(column, true);
                }
                case Observed observed ->
                    new Register(columns[observed.variable().ordinal()], uniform.contains(observed.variable()));
                case Flag flag -> register(flag.condition());
                case Operation operation -> computed(kernel(operation.operator()), operation);
                case Choice choice -> computed(StepKernel.CHOOSE, choice);
                case Condition.Less less -> computed(StepKernel.LESS, less);
                case Condition.AtMost atMost -> computed(StepKernel.AT_MOST, atMost);
            };
            registers.put(term, made);
            return made;
        }

        private Register computed(StepKernel kernel, Term term) {
            List<Register> parts = term.parts().stream().map(this::register).toList();
            boolean same = parts.stream().allMatch(Register::uniform);
            Register into = new Register(new double[capacity], same);
            double[] x = parts.getFirst().values();
            double[] y = parts.size() > 1 ? parts.get(1).values() : x;
            double[] z = parts.size() > 2 ? parts.get(2).values() : x;
            steps.add(new Step(kernel, x, y, z, into.values(), same));
            return into;
        }

        private static StepKernel kernel(Operator operator) {
            return switch (operator) {
                case ADD -> StepKernel.ADD;
                case SUBTRACT -> StepKernel.SUBTRACT;
                case MULTIPLY -> StepKernel.MULTIPLY;
                case DIVIDE -> StepKernel.DIVIDE;
                case MIN -> StepKernel.MIN;
                case MAX -> StepKernel.MAX;
                case NEGATE -> StepKernel.NEGATE;
                case SQUARE -> StepKernel.SQUARE;
                case ROOT -> StepKernel.ROOT;
                case LOG -> StepKernel.LOG;
            };
        }
    }

    private record Step(StepKernel kernel, double[] x, double[] y, double[] z, double[] into, boolean uniform) {

        void run(int count) {
            if (uniform) {
                kernel.run(x, y, z, into, 1);
                Arrays.fill(into, 1, count, into[0]);
            } else {
                kernel.run(x, y, z, into, count);
            }
        }
    }
}
