package io.cambrian.searchspace.export.heuristic;

import io.cambrian.searchspace.export.SourceText;
import io.cambrian.searchspace.heuristic.Heuristic;
import io.cambrian.searchspace.heuristic.domain.BanditVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the members of an exported rule for bandits: the index of an arm, and the choice of an arm. */
final class BanditMembers {

    private final HeuristicVariables variables;
    private final SourceText out;

    private BanditMembers(Heuristic heuristic, SourceText out) {
        this.variables = HeuristicVariables.of(heuristic);
        this.out = out;
    }

    /** Writes them, and says what they import. */
    static List<String> write(Heuristic heuristic, SourceText out) {
        BanditMembers members = new BanditMembers(heuristic, out);
        PriorityMember.write("index", "The index of an arm.", heuristic, out);
        members.choose();
        List<String> imports = new ArrayList<>();
        if (members.variables.contains(BanditVariable.POSTERIOR)) {
            imports.add("java.util.function.DoubleBinaryOperator");
        }
        if (members.drawsUniformly()) {
            imports.add("java.util.function.DoubleSupplier");
        }
        return imports;
    }

    private boolean drawsUniformly() {
        return variables.contains(BanditVariable.COIN) || variables.contains(BanditVariable.NOISE);
    }

    private void choose() {
        boolean horizon = variables.contains(BanditVariable.HORIZON);
        boolean posterior = variables.contains(BanditVariable.POSTERIOR);
        out.lines("""

                /**
                 * The arm to pull next.
                 *
                 * @param pulls how often each arm has been pulled
                 * @param successes how often each was rewarded%s%s%s
                 */""".formatted(
                        horizon ? "\n * @param horizon how many pulls there will be in all" : "",
                        drawsUniformly() ? "\n * @param uniform draws from (0, 1)" : "",
                        posterior ? "\n * @param beta draws from the beta distribution with two parameters" : ""));
        out.open("public static int choose(int[] pulls, int[] successes"
                + (horizon ? ", int horizon" : "")
                + (drawsUniformly() ? ", DoubleSupplier uniform" : "")
                + (posterior ? ", DoubleBinaryOperator beta" : "")
                + ") {");
        untried();
        observations();
        comparison();
        out.close("}");
    }

    private void untried() {
        out.lines("""
                for (int arm = 0; arm < pulls.length; arm++) {
                    if (pulls[arm] == 0) {
                        return arm;
                    }
                }""");
    }

    /** Coin before noise before draws from posteriors, as in a simulated game. */
    private void observations() {
        if (variables.contains(BanditVariable.TIME)) {
            out.line("int time = 0;");
            out.open("for (int count : pulls) {");
            out.line("time += count;");
            out.close("}");
        }
        if (variables.contains(BanditVariable.BEST)) {
            out.line("double best = 0;");
            out.open("for (int arm = 0; arm < pulls.length; arm++) {");
            out.line("best = Math.max(best, (double) successes[arm] / pulls[arm]);");
            out.close("}");
        }
        if (variables.contains(BanditVariable.COIN)) {
            out.line("double coin = uniform.getAsDouble();");
        }
        if (variables.contains(BanditVariable.NOISE)) {
            out.line("double[] noise = new double[pulls.length];");
            out.open("for (int arm = 0; arm < pulls.length; arm++) {");
            out.line("noise[arm] = uniform.getAsDouble();");
            out.close("}");
        }
    }

    private void comparison() {
        out.line("int choice = 0;");
        out.line("double greatest = Double.NEGATIVE_INFINITY;");
        out.open("for (int arm = 0; arm < pulls.length; arm++) {");
        out.line("double index = index(" + arguments() + ");");
        out.open("if (index > greatest) {");
        out.line("choice = arm;");
        out.line("greatest = index;");
        out.close("}");
        out.close("}");
        out.line("return choice;");
    }

    private String arguments() {
        return variables.all().stream()
                .map(variable -> argument((BanditVariable) variable))
                .collect(Collectors.joining(", "));
    }

    private static String argument(BanditVariable variable) {
        return switch (variable) {
            case MEAN -> "(double) successes[arm] / pulls[arm]";
            case PULLS -> "pulls[arm]";
            case TIME -> "time";
            case ARMS -> "pulls.length";
            case HORIZON -> "horizon";
            case BEST -> "best";
            case COIN -> "coin";
            case NOISE -> "noise[arm]";
            case POSTERIOR -> "beta.applyAsDouble(1 + successes[arm], 1 + pulls[arm] - successes[arm])";
        };
    }
}
