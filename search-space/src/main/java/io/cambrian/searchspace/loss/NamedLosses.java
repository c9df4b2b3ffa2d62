package io.cambrian.searchspace.loss;

import static io.cambrian.searchspace.expression.Operator.ADD;
import static io.cambrian.searchspace.expression.Operator.ARG_MAX_LIST;
import static io.cambrian.searchspace.expression.Operator.DOT_PRODUCT;
import static io.cambrian.searchspace.expression.Operator.L2_DISTANCE;
import static io.cambrian.searchspace.expression.Operator.L2_NORM;
import static io.cambrian.searchspace.expression.Operator.LOG_SUM_EXP_LIST;
import static io.cambrian.searchspace.expression.Operator.MAX;
import static io.cambrian.searchspace.expression.Operator.MAX_LIST;
import static io.cambrian.searchspace.expression.Operator.MULTIPLY_TENTH;
import static io.cambrian.searchspace.expression.Operator.Q_VALUE_LIST;
import static io.cambrian.searchspace.expression.Operator.SELECT_LIST;
import static io.cambrian.searchspace.expression.Operator.SUBTRACT;

import io.cambrian.searchspace.Catalogue;
import io.cambrian.searchspace.expression.Operand;
import io.cambrian.searchspace.expression.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Losses from the literature as programs. Below, Y = r + γ max_a Q'(s',a) and δ = Q(s,a) − Y.
 */
public final class NamedLosses {

    /** ½δ². Mnih et al., "Human-level control through deep reinforcement learning", Nature 2015, with the square halved. */
    public static final LossProgram DQN = dqn();

    /** ½(Q(s,a) − r − γ Q'(s', argmax_a Q(s',a)))². Van Hasselt et al., AAAI 2016, eq. 4. */
    public static final LossProgram DOUBLE_DQN = doubleDqn();

    /** ½δ² + 0.1 (log Σ_a exp Q(s,a) − Q(s,a)). Kumar et al., "Conservative Q-learning", NeurIPS 2020, eq. 4. */
    public static final LossProgram CQL = conservative();

    /** 0.1 Q(s,a) + δ², as printed in Co-Reyes et al., ICLR 2021, §4.3. */
    public static final LossProgram DQN_REG = regularised();

    /** 0.1 Q(s,a) + ½δ², as in the code released with that paper: twice the regularisation of the printed form. */
    public static final LossProgram DQN_REG_SHIPPED = regularisedShipped();

    /** max(Q(s,a), δ² + Y) + max(δ, γ (max_a Q'(s',a))²). Co-Reyes et al., ICLR 2021, §4.3. */
    public static final LossProgram DQN_CLIPPED = clipped();

    private static final Catalogue<LossProgram> ALL = new Catalogue<>("loss", all());

    private NamedLosses() {}

    /** The names, the plainest first. */
    public static List<String> names() {
        return ALL.names();
    }

    /**
     * The loss of this name; case, hyphens and underscores do not matter.
     *
     * @throws IllegalArgumentException if there is none; the message suggests the nearest
     */
    public static LossProgram byName(String name) {
        return ALL.byName(name);
    }

    private static Map<String, LossProgram> all() {
        Map<String, LossProgram> named = new LinkedHashMap<>();
        named.put("DQN", DQN);
        named.put("DoubleDQN", DOUBLE_DQN);
        named.put("CQL", CQL);
        named.put("DQNReg", DQN_REG);
        named.put("DQNRegShipped", DQN_REG_SHIPPED);
        named.put("DQNClipped", DQN_CLIPPED);
        return named;
    }

    private static LossProgram dqn() {
        var loss = new LossBuilder();
        loss.apply(L2_DISTANCE, chosen(loss), target(loss, best(loss)));
        return loss.build();
    }

    private static LossProgram doubleDqn() {
        var loss = new LossBuilder();
        Operand chosen = chosen(loss);
        Operand online = values(loss, Source.ONLINE_NETWORK, Source.NEXT_STATE);
        Operand action = loss.apply(ARG_MAX_LIST, online);
        Operand judged = loss.apply(SELECT_LIST, values(loss, Source.TARGET_NETWORK, Source.NEXT_STATE), action);
        loss.apply(L2_DISTANCE, chosen, target(loss, judged));
        return loss.build();
    }

    private static LossProgram conservative() {
        var loss = new LossBuilder();
        Operand values = values(loss, Source.ONLINE_NETWORK, Source.STATE);
        Operand chosen = loss.apply(SELECT_LIST, values, loss.input(Source.ACTION));
        Operand distance = loss.apply(L2_DISTANCE, chosen, target(loss, best(loss)));
        Operand excess = loss.apply(SUBTRACT, loss.apply(LOG_SUM_EXP_LIST, values), chosen);
        loss.apply(ADD, distance, loss.apply(MULTIPLY_TENTH, excess));
        return loss.build();
    }

    private static LossProgram regularised() {
        var loss = new LossBuilder();
        Operand chosen = chosen(loss);
        Operand error = loss.apply(SUBTRACT, chosen, target(loss, best(loss)));
        loss.apply(ADD, loss.apply(MULTIPLY_TENTH, chosen), loss.apply(L2_NORM, error));
        return loss.build();
    }

    private static LossProgram regularisedShipped() {
        var loss = new LossBuilder();
        Operand chosen = chosen(loss);
        Operand distance = loss.apply(L2_DISTANCE, chosen, target(loss, best(loss)));
        loss.apply(ADD, loss.apply(MULTIPLY_TENTH, chosen), distance);
        return loss.build();
    }

    private static LossProgram clipped() {
        var loss = new LossBuilder();
        Operand chosen = chosen(loss);
        Operand best = best(loss);
        Operand target = target(loss, best);
        Operand error = loss.apply(SUBTRACT, chosen, target);
        Operand first = loss.apply(MAX, chosen, loss.apply(ADD, loss.apply(L2_NORM, error), target));
        Operand bound = loss.apply(DOT_PRODUCT, loss.input(Source.DISCOUNT), loss.apply(L2_NORM, best));
        loss.apply(ADD, first, loss.apply(MAX, error, bound));
        return loss.build();
    }

    private static Operand values(LossBuilder loss, Source network, Source state) {
        return loss.apply(Q_VALUE_LIST, loss.input(network), loss.input(state));
    }

    /** Q(s,a). */
    private static Operand chosen(LossBuilder loss) {
        return loss.apply(SELECT_LIST, values(loss, Source.ONLINE_NETWORK, Source.STATE), loss.input(Source.ACTION));
    }

    /** max_a Q'(s',a). */
    private static Operand best(LossBuilder loss) {
        return loss.apply(MAX_LIST, values(loss, Source.TARGET_NETWORK, Source.NEXT_STATE));
    }

    /** r + γ next. */
    private static Operand target(LossBuilder loss, Operand next) {
        return loss.apply(ADD, loss.input(Source.REWARD), loss.apply(DOT_PRODUCT, loss.input(Source.DISCOUNT), next));
    }
}
