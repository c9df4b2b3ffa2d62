package io.cambrian.searchspace.export.loss;

import io.cambrian.searchspace.export.SourceText;
import io.cambrian.searchspace.loss.ActionValues;
import java.util.ArrayList;
import java.util.List;

/** Writes the public methods and records of an exported class. */
final class ClassMembers {

    private static final int LINE_LENGTH = 106;
    private static final String CONTINUATION = "        ";

    private final LossPlan plan;
    private final SourceText out = new SourceText(0);

    private ClassMembers(LossPlan plan) {
        this.plan = plan;
    }

    /** The members, not indented, each after an empty line. */
    static String source(LossPlan plan) {
        ClassMembers members = new ClassMembers(plan);
        if (plan.coupled()) {
            members.batchForm();
        } else {
            members.transitionForm();
            members.means();
        }
        return members.out.toString();
    }

    private void transitionForm() {
        record("Gradient", "The loss of one transition and its derivatives.", "double[]");
        method("The loss of one transition.", "double", "loss", false);
        out.raw(MethodBody.forward(plan, false));
        out.close("}");
        method("The loss of one transition and its derivatives.", "Gradient", "gradient", false);
        out.raw(MethodBody.forwardAndReverse(plan, false));
        out.line("return new Gradient(" + results("loss") + ");");
        out.close("}");
    }

    private void batchForm() {
        method("The loss of each transition of a batch.", "double[]", "losses", true);
        size();
        out.raw(MethodBody.forward(plan, true));
        out.line("return losses;");
        out.close("}");
        method("The mean loss of a batch.", "double", "meanLoss", true);
        out.line("return mean(losses(" + String.join(", ", names("")) + "));");
        out.close("}");
        record("MeanGradient", "The mean loss of a batch and its derivatives.", "double[][]");
        method("The mean loss of a batch and its derivatives.", "MeanGradient", "meanGradient", true);
        size();
        if (!plan.partials().isEmpty()) {
            out.line("double share = 1.0 / size;");
        }
        out.raw(MethodBody.forwardAndReverse(plan, true));
        out.line("return new MeanGradient(" + results("mean(losses)") + ");");
        out.close("}");
    }

    private void means() {
        record("MeanGradient", "The mean loss of a batch and its derivatives.", "double[][]");
        method("The mean loss of a batch.", "double", "meanLoss", true);
        size();
        out.line("double sum = 0;");
        out.open("for (int b = 0; b < size; b++) {");
        out.line("sum += loss(" + String.join(", ", names("[b]")) + ");");
        out.close("}");
        out.line("return sum / size;");
        out.close("}");
        method("The mean loss of a batch and its derivatives.", "MeanGradient", "meanGradient", true);
        size();
        out.line("double sum = 0;");
        for (ActionValues values : plan.partials()) {
            out.line("double[][] " + partial(values) + " = new double[size][];");
        }
        out.open("for (int b = 0; b < size; b++) {");
        out.line("Gradient gradient = gradient(" + String.join(", ", names("[b]")) + ");");
        out.line("sum += gradient.loss();");
        for (ActionValues values : plan.partials()) {
            out.line(partial(values) + "[b] = divided(gradient." + partial(values) + "(), size);");
        }
        out.close("}");
        out.line("return new MeanGradient(" + results("sum / size") + ");");
        out.close("}");
    }

    private void size() {
        out.line("int size = " + plan.arguments().getFirst().name() + ".length;");
    }

    private void record(String name, String what, String type) {
        List<String> components = new ArrayList<>(List.of("double loss"));
        plan.partials().forEach(values -> components.add(type + " " + partial(values)));
        out.line("");
        out.line("/** " + what + " */");
        out.line("public record " + name + "(" + String.join(", ", components) + ") {}");
    }

    private void method(String what, String type, String name, boolean batch) {
        List<String> parameters = plan.arguments().stream()
                .map(argument -> argument.type() + (batch ? "[] " : " ") + argument.name())
                .toList();
        out.line("");
        out.line("/** " + what + " */");
        String start = "public static " + type + " " + name + "(";
        String list = String.join(", ", parameters) + ") {";
        if (start.length() + list.length() <= LINE_LENGTH) {
            out.open(start + list);
        } else {
            out.line(start);
            out.open(CONTINUATION + (list.length() <= LINE_LENGTH ? list : list.replace(", ", ",\n" + CONTINUATION)));
        }
    }

    private List<String> names(String element) {
        return plan.arguments().stream()
                .map(argument -> argument.name() + element)
                .toList();
    }

    private String results(String loss) {
        List<String> results = new ArrayList<>(List.of(loss));
        plan.partials().forEach(values -> results.add(partial(values)));
        return String.join(", ", results);
    }

    /** The name of the derivatives with respect to these action values. */
    static String partial(ActionValues values) {
        String name = LocalNames.argument(values);
        return "by" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
