package io.cambrian.evaluators.selftuning;

import io.cambrian.evaluators.selftuning.setting.Coefficient;
import io.cambrian.evaluators.selftuning.setting.MetaParameter;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import java.util.List;
import java.util.function.Function;

/** η: the values of all meta-parameters in one update, each one number. {@link MetaParameter} says what they are. */
record Eta(
        Node discount,
        Node lambda,
        Node policyWeight,
        Node valueWeight,
        Node entropyWeight,
        Node ratioLeak,
        Node traceLeak) {

    /** Every meta-parameter's value; the trace leak is held at or below the ratio leak, as leaky V-trace needs it. */
    static Eta of(GraphBuilder graph, Function<MetaParameter, Node> values) {
        Node ratioLeak = values.apply(MetaParameter.RATIO_LEAK);
        return new Eta(
                values.apply(MetaParameter.DISCOUNT),
                values.apply(MetaParameter.LAMBDA),
                values.apply(MetaParameter.POLICY_WEIGHT),
                values.apply(MetaParameter.VALUE_WEIGHT),
                values.apply(MetaParameter.ENTROPY_WEIGHT),
                ratioLeak,
                graph.minimum(values.apply(MetaParameter.TRACE_LEAK), ratioLeak));
    }

    /** The value of a coefficient, among those of all heads. */
    static Node of(List<Eta> heads, Coefficient coefficient) {
        return heads.get(coefficient.head()).of(coefficient.parameter());
    }

    /** The value of one of them. */
    Node of(MetaParameter parameter) {
        return switch (parameter) {
            case DISCOUNT -> discount;
            case LAMBDA -> lambda;
            case POLICY_WEIGHT -> policyWeight;
            case VALUE_WEIGHT -> valueWeight;
            case ENTROPY_WEIGHT -> entropyWeight;
            case RATIO_LEAK -> ratioLeak;
            case TRACE_LEAK -> traceLeak;
        };
    }
}
