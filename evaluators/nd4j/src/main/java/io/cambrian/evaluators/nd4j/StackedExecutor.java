package io.cambrian.evaluators.nd4j;

import io.cambrian.evaluators.tensor.Leaf;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Operation;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.Variables;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nd4j.linalg.api.memory.MemoryWorkspace;
import org.nd4j.linalg.api.memory.conf.WorkspaceConfiguration;
import org.nd4j.linalg.api.memory.enums.AllocationPolicy;
import org.nd4j.linalg.api.memory.enums.LearningPolicy;
import org.nd4j.linalg.api.memory.enums.ResetPolicy;
import org.nd4j.linalg.api.memory.enums.SpillPolicy;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Runs one program for many agents in lockstep: every tensor is [agent, rows, columns], a product of matrices is one batched
 * product, and no number of one agent meets one of another.
 *
 * <p>Write the inputs of all agents, {@link #run()}, read the outputs of all agents. Variables stay in each agent's own
 * {@link Variables}, where other executors find them; they are copied to ND4J before a run and back after it.
 *
 * <p>For one thread. Intermediate tensors live in a workspace of that thread, which the next run uses again.
 */
public final class StackedExecutor {

    /** Grows to the largest scope that was seen, which costs that scope some tensors outside of it. */
    private static final WorkspaceConfiguration SCRATCH = WorkspaceConfiguration.builder()
            .policyAllocation(AllocationPolicy.STRICT)
            .policyLearning(LearningPolicy.FIRST_LOOP)
            .policyReset(ResetPolicy.BLOCK_LEFT)
            .policySpill(SpillPolicy.REALLOCATE)
            .build();

    /** The computation of one node from the values of others. */
    private record Step(int node, List<Integer> operands, TensorFunction function) {

        INDArray compute(INDArray[] values) {
            return function.apply(operands.stream().map(i -> values[i]).toList());
        }
    }

    private final Program program;
    private final List<Variables> agents;
    private final Map<String, float[]> inputs = new LinkedHashMap<>();
    private final Map<String, float[]> outputs = new LinkedHashMap<>();
    private final List<Step> steps;

    /**
     * An executor of {@code program} for as many agents as there are {@code variables}.
     *
     * @param variables of each agent; those that the program has and they have not are added as zeros
     * @throws IllegalArgumentException if there is no agent
     * @throws io.cambrian.evaluators.tensor.UnavailableBackendException if ND4J cannot be loaded
     */
    public StackedExecutor(Program program, List<Variables> variables) {
        if (variables.isEmpty()) {
            throw new IllegalArgumentException("a stack holds at least one agent, found none");
        }
        Nd4jLibrary.require();
        this.program = program;
        this.agents = List.copyOf(variables);
        declare();
        FunctionCatalogue catalogue = new FunctionCatalogue(agents.size());
        this.steps = needed().stream().mapToObj(node -> step(node, catalogue)).toList();
    }

    /** How many agents run together. */
    public int agents() {
        return agents.size();
    }

    /**
     * The numbers [agent][row][column] of an input, in one array for the caller to write.
     *
     * @throws IllegalArgumentException if the program has no such input
     */
    public float[] input(String name) {
        return find("input", inputs, name);
    }

    /**
     * The numbers [agent][row][column] of an output, in one array, as the last run left them.
     *
     * @throws IllegalArgumentException if the program has no such output
     */
    public float[] output(String name) {
        return find("output", outputs, name);
    }

    /** Computes the outputs from the inputs and variables, and gives the variables their new values. */
    @SuppressWarnings("try") // a scope is opened and closed, nothing else
    public void run() {
        try (MemoryWorkspace scope = workspace()) {
            INDArray[] values = new INDArray[program.graph().size()];
            for (Step step : steps) {
                values[step.node] = step.compute(values);
            }
            deliver(values);
        }
    }

    /** What a run does, step by step. */
    List<String> steps() {
        return steps.stream()
                .map(step -> program.graph().operations().get(step.node))
                .map(operation -> operation.getClass().getSimpleName() + " to " + operation.shape())
                .toList();
    }

    /** The same as {@link #run()} with the clock read before and after every step. */
    @SuppressWarnings("try")
    void runTimed(long[] nanoseconds) {
        try (MemoryWorkspace scope = workspace()) {
            INDArray[] values = new INDArray[program.graph().size()];
            for (int i = 0; i < nanoseconds.length; i++) {
                long before = System.nanoTime();
                values[steps.get(i).node] = steps.get(i).compute(values);
                nanoseconds[i] = System.nanoTime() - before;
            }
            deliver(values);
        }
    }

    private void declare() {
        for (Operation operation : program.graph().operations()) {
            if (operation instanceof Leaf.Input input) {
                inputs.put(input.name(), new float[agents.size() * input.shape().size()]);
            } else if (operation instanceof Leaf.Variable variable) {
                agents.forEach(agent -> agent.declare(variable.name(), variable.shape()));
            }
        }
        program.outputs()
                .forEach(output -> outputs.put(
                        output.name(),
                        new float[agents.size() * output.value().shape().size()]));
    }

    /** The nodes that outputs and updates depend on. */
    private BitSet needed() {
        BitSet needed = new BitSet();
        program.outputs().forEach(output -> needed.set(output.value().index()));
        program.updates().forEach(update -> needed.set(update.value().index()));
        for (int i = needed.length() - 1; i >= 0; i = needed.previousSetBit(i - 1)) {
            program.graph().operations().get(i).operands().forEach(operand -> needed.set(operand.index()));
        }
        return needed;
    }

    private Step step(int node, FunctionCatalogue catalogue) {
        Operation operation = program.graph().operations().get(node);
        List<Integer> operands = operation.operands().stream().map(Node::index).toList();
        if (operation instanceof Leaf.Input input) {
            return new Step(node, operands, none -> tensor(input(input.name()), input.shape()));
        }
        if (operation instanceof Leaf.Variable variable) {
            return new Step(node, operands, none -> tensor(gathered(variable), variable.shape()));
        }
        return new Step(node, operands, catalogue.function(operation));
    }

    private INDArray tensor(float[] numbers, Shape shape) {
        return Nd4j.create(numbers, new long[] {agents.size(), shape.rows(), shape.columns()}, 'c');
    }

    private float[] gathered(Leaf.Variable variable) {
        int size = variable.shape().size();
        float[] numbers = new float[agents.size() * size];
        for (int agent = 0; agent < agents.size(); agent++) {
            System.arraycopy(agents.get(agent).values(variable.name()), 0, numbers, agent * size, size);
        }
        return numbers;
    }

    /** Writes outputs and then variables, after everything was computed. */
    private void deliver(INDArray[] values) {
        for (Program.Output output : program.outputs()) {
            float[] numbers = values[output.value().index()].ravel().toFloatVector();
            System.arraycopy(numbers, 0, output(output.name()), 0, numbers.length);
        }
        for (Program.Update update : program.updates()) {
            Leaf.Variable variable = (Leaf.Variable) program.graph().definition(update.variable());
            scatter(values[update.value().index()].ravel().toFloatVector(), variable);
        }
    }

    private void scatter(float[] numbers, Leaf.Variable variable) {
        int size = variable.shape().size();
        for (int agent = 0; agent < agents.size(); agent++) {
            System.arraycopy(numbers, agent * size, agents.get(agent).values(variable.name()), 0, size);
        }
    }

    /** Memory of this thread for the tensors that are made until it is closed; the next scope uses it again. */
    private static MemoryWorkspace workspace() {
        return Nd4j.getWorkspaceManager().getAndActivateWorkspace(SCRATCH, "cambrian");
    }

    private static float[] find(String what, Map<String, float[]> arrays, String name) {
        float[] found = arrays.get(name);
        if (found == null) {
            throw new IllegalArgumentException(
                    "the program has no " + what + " '" + name + "'; it has " + arrays.keySet());
        }
        return found;
    }
}
